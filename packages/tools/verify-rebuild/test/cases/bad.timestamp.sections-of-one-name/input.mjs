import { elf } from '../../make/elf.mjs';

const name = `.text.${'_ZNSt6vector'.repeat(20)}`;
const build = (day) =>
  elf([
    ['.group', Buffer.of(1, 0, 5)],
    ['.group', Buffer.of(1, 0, 6, 7)],
    [`${name}1`, Buffer.of(0x55, 0x48, 0xc3)],
    [`${name}2`, Buffer.of(0x55, 0x49, 0xc3)],
    ['.rodata', `\0built 2026-01-${day}\0`],
  ]);

export default {
  a: build('01'),
  b: build('02'),
};
