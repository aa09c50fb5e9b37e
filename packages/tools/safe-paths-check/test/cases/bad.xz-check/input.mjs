import { xzFile } from '@repro/testkit/xz';
import { file, tar } from '../../tar.mjs';

const packed = xzFile(tar(file('a', 'content')));
packed.writeUInt8(0x21, 541);

export default packed;
