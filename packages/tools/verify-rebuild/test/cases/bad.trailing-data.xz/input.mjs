import { xz } from '../../make/xz.mjs';

/** Padding, which the format allows. */
export default { a: xz('content\n'), b: xz('content\n', { padding: 4 }) };
