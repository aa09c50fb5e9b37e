import { tarArchive, tarMember } from '@repro/testkit/tar';
import { elf } from '../../make/elf.mjs';

const text = Buffer.from([0x55, 0x48, 0x89, 0xe5, 0xc3, 0]);
const build = (path) => tarArchive(tarMember({ name: 'bin/tool', mode: 0o755 }, elf({ '.text': text, '.debug_line_str': `${path}\0main.c\0` })));

export default {
  a: build('/home/alice/tool/src'),
  b: build('/build/reproducible/tool/src'),
};
