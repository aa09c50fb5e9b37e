import { xzFile } from '@repro/testkit/xz';

const content = 'the same content\n'.repeat(20);

export default { a: xzFile(content), b: xzFile(content, { dictionary: 16 }) };
