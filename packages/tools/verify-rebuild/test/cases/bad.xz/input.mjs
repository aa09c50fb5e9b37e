import { xz } from '../../make/xz.mjs';

const content = 'the same content\n'.repeat(20);

export default { a: xz(content), b: xz(content, { dictionary: 16 }) };
