import { xzFile } from '@repro/testkit/xz';

/** Padding, which the format allows. */
export default { a: xzFile('content\n'), b: xzFile('content\n', { padding: 4 }) };
