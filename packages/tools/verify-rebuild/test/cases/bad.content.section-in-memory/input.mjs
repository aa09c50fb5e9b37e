import { elf } from '../../make/elf.mjs';

// What is zeros in memory has a place in the file and no bytes there: what stands there is another section's.
const build = (byte) => elf([['.bss', Buffer.alloc(8), 8], ['.data', Buffer.of(1, 2, byte, 4, 5, 6, 7, 8)]]);

export default {
  a: build(1),
  b: build(2),
};
