import { elf } from '../../make/elf.mjs';

const build = (byte) =>
  elf({ '.data': 'data\0', '.text': Buffer.of(0x55, 0x89, 0xe5, byte, 0xc3), '.rodata': 'text\0' }, { is32: true });

export default {
  a: build(1),
  b: build(2),
};
