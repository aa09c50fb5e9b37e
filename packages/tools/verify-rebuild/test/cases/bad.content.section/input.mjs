import { tarArchive, tarMember } from '@repro/testkit/tar';
import { elf } from '../../make/elf.mjs';

const text = Buffer.from([0x55, 0x48, 0x89, 0xe5, 0xc3, 0]);
const build = (byte) => tarArchive(tarMember({ name: 'bin/tool', mode: 0o755 }, elf({ '.text': Buffer.concat([text, Buffer.of(byte)]) })));

export default {
  a: build(1),
  b: build(2),
};
