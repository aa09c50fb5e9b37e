import { tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';
import type { Trap } from './trap.ts';

const one = (parts: Parameters<typeof tarMember>[0], content = ''): Uint8Array =>
  tarArchive(tarMember(parts, content));

/** Number fields and checksums. */
export const numberTraps: readonly Trap[] = [
  { name: 'checksum one too high', bytes: one({ checksum: 'bad' }), error: 'CHECKSUM', at: 148 },
  { name: 'checksum field empty', bytes: one({ checksum: '\0\0\0\0\0\0\0\0' }), error: 'CHECKSUM', at: 148 },
  { name: 'checksum of letters', bytes: one({ checksum: 'abcdef\0 ' }), error: 'CHECKSUM', at: 148 },
  {
    name: 'checksum summed as signed bytes',
    bytes: one({ name: 'é', checksum: 'signed' }),
    odd: ['tar/checksum-signed'],
    at: 148,
  },
  {
    name: 'checksum with leading spaces',
    bytes: one({ checksum: 'spaced' }),
    odd: ['tar/checksum-form'],
    at: 148,
  },
  {
    name: 'checksum without NUL and space',
    bytes: one({ checksum: 'unterminated' }),
    odd: ['tar/checksum-form'],
  },
  { name: 'checksum with digits after its NUL', bytes: one({ checksum: '007\x0017 ' }), error: 'CHECKSUM' },
  { name: 'size negative in base-256', bytes: one({ size: '\xff'.repeat(12) }), error: 'SIZE', at: 124 },
  {
    name: 'size past 2^53 in base-256',
    bytes: one({ size: `\x80${'\x7f'.repeat(11)}` }),
    error: 'SIZE',
    at: 124,
  },
  { name: 'size with a minus sign', bytes: one({ size: '-0000000010\0' }), error: 'NUMBER', at: 124 },
  { name: 'size with a plus sign', bytes: one({ size: '+0000000010\0' }), error: 'NUMBER', at: 124 },
  { name: 'size with digit 9', bytes: one({ size: '00000000019\0' }), error: 'NUMBER', at: 134 },
  { name: 'size in hexadecimal', bytes: one({ size: '0x000000010\0' }), error: 'NUMBER', at: 125 },
  { name: 'size with a digit separator', bytes: one({ size: '0_000000010\0' }), error: 'NUMBER', at: 125 },
  { name: 'size with digits after a NUL', bytes: one({ size: '\x0000000000010' }), error: 'NUMBER', at: 124 },
  { name: 'size with digits after a space', bytes: one({ size: '0000 000010\0' }), error: 'NUMBER', at: 129 },
  {
    name: 'size with garbage behind its NUL',
    bytes: one({ size: '0000000000\x007' }),
    odd: ['tar/hidden-bytes'],
    at: 135,
  },
  {
    name: 'size field empty',
    bytes: one({ size: '\0\0\0\0\0\0\0\0\0\0\0\0' }),
    odd: ['tar/number-empty'],
    at: 124,
  },
  {
    name: 'size without terminator',
    bytes: one({ size: '000000000000' }),
    odd: ['tar/number-form'],
    at: 124,
  },
  {
    name: 'size with leading spaces',
    bytes: one({ size: '          0 ' }),
    odd: ['tar/number-form'],
    at: 124,
  },
  {
    name: 'size in base-256 with first byte 0x81',
    bytes: one({ size: `\x81${'\0'.repeat(11)}` }),
    error: 'NUMBER',
    at: 124,
  },
  {
    name: 'small size in base-256 in a ustar header',
    bytes: one({ size: `\x80${'\0'.repeat(10)}\x03` }, 'abc'),
    odd: ['tar/number-base256'],
    at: 124,
  },
  {
    name: 'small size in base-256 in a GNU header',
    bytes: one({ magic: 'gnu', size: `\x80${'\0'.repeat(10)}\x03` }, 'abc'),
    odd: ['tar/number-base256'],
  },
  { name: 'mode of letters', bytes: one({ mode: 'rw-r--r-' }), error: 'NUMBER', at: 100 },
  { name: 'mode unterminated', bytes: one({ mode: '00000644' }), odd: ['tar/number-form'], at: 100 },
  {
    name: 'uid negative',
    bytes: one({ magic: 'gnu', uid: '\xff'.repeat(8) }),
    odd: ['tar/number-range'],
    at: 108,
  },
  {
    name: 'uid past 32 bits',
    bytes: one({ magic: 'gnu', uid: '\x80\0\0\x01\0\0\0\0' }),
    odd: ['tar/number-range'],
    at: 108,
  },
  { name: 'mode field empty', bytes: one({ mode: '\0\0\0\0\0\0\0\0' }), odd: ['tar/number-empty'], at: 100 },
  { name: 'mtime with garbage', bytes: one({ mtime: '1234567012Z\0' }), error: 'NUMBER', at: 146 },
  { name: 'mtime negative in a GNU header', bytes: one({ magic: 'gnu', mtime: '\xff'.repeat(12) }), odd: [] },
  {
    name: 'mtime past 2^53 in a GNU header',
    bytes: one({ magic: 'gnu', mtime: `\x80${'\x11'.repeat(11)}` }),
    odd: ['tar/number-range'],
    at: 136,
  },
  {
    name: 'device numbers on a file',
    bytes: one({ devmajor: 8, devminor: 1 }),
    odd: ['tar/device-unused'],
    at: 329,
  },
  { name: 'a text file', bytes: Buffer.from('hello, world\n'.repeat(100)), error: 'CHECKSUM' },
  {
    name: 'a zero block but for one byte',
    bytes: Buffer.concat([Buffer.alloc(511), Buffer.from([1]), tarHeader()]),
    error: 'CHECKSUM',
  },
];
