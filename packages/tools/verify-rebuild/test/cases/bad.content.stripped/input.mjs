import { elf } from '../../make/elf.mjs';

const sections = { '.text': Buffer.of(0x55, 0x89, 0xe5, 0xc3) };

export default {
  a: elf({ ...sections, '.debug_info': 'line 1\0' }),
  b: elf(sections),
};
