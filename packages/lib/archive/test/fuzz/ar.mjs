import { readAr } from '@repro/archive/ar';
import { memoryAccess } from '@repro/archive/tar-pull';
import { outcome } from './outcome.mjs';

/** A header, and the content with its padding. */
function member(name, content) {
  const head = `${name.padEnd(16)}${'1700000000'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}`;
  return `${head}${String(content.length).padEnd(10)}\`\n${content}${content.length % 2 === 0 ? '' : '\n'}`;
}

const archive = (...members) => Buffer.from(`!<arch>\n${members.join('')}`, 'latin1');

/** What mutations start from: GNU's, BSD's and dpkg's. */
export const seeds = [
  archive(
    member('/', '\0\0\0\x01\0\0\0\x80f\0'),
    member('//', 'a-long-name-in-the-table.o/\nb.o/\n'),
    member('/0', 'abc'),
    member('/28', ''),
    member('short.o/', 'abcd'),
  ),
  archive(member('__.SYMDEF SORTED', 'index'), member('#1/20', 'a name of bsd.o\0\0\0\0\0content')),
  archive(member('debian-binary', '2.0\n'), member('control.tar.gz', 'x'), member('data.tar.gz', 'yy')),
];

/** Reads any bytes as ar; gives `ok` or the error's code. Every other error is a defect and is thrown. */
export async function fuzz(bytes) {
  return outcome(async () => {
    let end = 8;
    for (const { headerOffset, dataOffset, size, name } of await readAr(memoryAccess(bytes))) {
      if (headerOffset < end || dataOffset < headerOffset + 60) throw new Error('members overlap');
      end = dataOffset + size;
      if (end > bytes.length) throw new Error('a member is longer than the archive');
      if (name === '') throw new Error('a member has no name');
    }
  });
}
