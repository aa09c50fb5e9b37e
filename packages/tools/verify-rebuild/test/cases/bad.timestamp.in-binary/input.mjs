import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'tool.bin' }, content));

export default {
  a: build(Buffer.from('\x00\x01\x02 built 2026-11-29 17:08:11\x00\xff', 'latin1')),
  b: build(Buffer.from('\x00\x01\x02 built 2026-11-30 09:41:02\x00\xff', 'latin1')),
};
