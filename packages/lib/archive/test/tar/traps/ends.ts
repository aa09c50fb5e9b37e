import { tarArchive, tarEnd, tarHeader, tarMember } from '@repro/testkit/tar';
import type { Trap } from './trap.ts';

const file = tarMember({}, 'abc');
const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** Where archives end, and do not. */
export const endTraps: readonly Trap[] = [
  { name: 'no bytes', bytes: new Uint8Array(), error: 'EMPTY', at: 0 },
  { name: 'two zero blocks and nothing else', bytes: tarEnd(), odd: [], paths: [] },
  { name: 'a record of zeros', bytes: tarArchive(), odd: [], paths: [] },
  { name: 'no end-of-archive block', bytes: file, odd: ['tar/end-missing'], at: 1024 },
  { name: 'one zero block', bytes: join(file, tarEnd(1)), odd: ['tar/end-single-block'], at: 1024 },
  {
    name: 'one zero block and then a member',
    bytes: join(file, tarEnd(1), tarMember({ name: 'later' }), tarEnd()),
    odd: ['tar/end-single-block', 'tar/data-after-end'],
    paths: ['file'],
  },
  {
    name: 'a second archive after the end',
    bytes: join(file, tarEnd(), tarMember({ name: 'later' }), tarEnd()),
    odd: ['tar/data-after-end'],
    paths: ['file'],
  },
  {
    name: 'one byte in the record padding',
    bytes: join(file, tarEnd(3), Buffer.from('x'), Buffer.alloc(511)),
    odd: ['tar/data-after-end'],
    at: 2560,
  },
  {
    name: 'part of a block after the end',
    bytes: join(file, tarEnd(), Buffer.alloc(100)),
    odd: ['tar/end-partial-block'],
  },
  {
    name: 'one zero block and part of another',
    bytes: join(file, tarEnd(1), Buffer.alloc(100)),
    odd: ['tar/end-single-block', 'tar/end-partial-block'],
  },
  {
    name: 'cut inside a header',
    bytes: join(file, tarHeader().subarray(0, 200)),
    error: 'TRUNCATED',
    at: 1224,
  },
  {
    name: 'cut inside content',
    bytes: tarMember({}, 'a'.repeat(600)).subarray(0, 1000),
    error: 'TRUNCATED',
    at: 1000,
  },
  { name: 'cut inside padding', bytes: file.subarray(0, 600), error: 'TRUNCATED', at: 600 },
  {
    name: 'content that never comes',
    bytes: tarHeader({ size: 0o77777777777 }),
    error: 'TRUNCATED',
    at: 512,
  },
];
