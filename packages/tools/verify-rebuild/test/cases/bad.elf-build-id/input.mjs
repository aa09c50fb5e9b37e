import { tarArchive, tarMember } from '@repro/testkit/tar';
import { elf } from '../../make/elf.mjs';

const text = Buffer.from([0x55, 0x48, 0x89, 0xe5, 0xc3, 0]);
const note = (id) => Buffer.concat([Buffer.from([4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0]), Buffer.from('GNU\0'), Buffer.alloc(20, id)]);
const build = (id) => tarArchive(tarMember({ name: 'bin/tool', mode: 0o755 }, elf({ '.text': text, '.note.gnu.build-id': note(id) })));

export default {
  a: build(0xa1),
  b: build(0x5e),
};
