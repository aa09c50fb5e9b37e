import { file, tar } from '../../tar.mjs';

export default tar(file('x'.repeat(256)), file('é'.repeat(128)));
