import { file, tar } from '../../tar.mjs';

export default Buffer.concat([
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, ((10_240 << 3) | 1) & 255, (10_240 >> 5) & 255, 10_240 >> 13]),
  tar(file('a', 'content')),
]);
