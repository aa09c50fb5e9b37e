import { file, tar } from '../../tar.mjs';

export default tar(file(Buffer.from([0xff, 0x62])), file('b'));
