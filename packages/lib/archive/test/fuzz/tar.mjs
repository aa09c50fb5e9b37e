import { walkTar } from '@repro/archive/tar';
import { memoryAccess, readTar } from '@repro/archive/tar-pull';
import { gnuLongName, paxHeader, tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';
import { outcome } from './outcome.mjs';

const long = 'directory/'.repeat(20);
const octal = (value) => `${value.toString(8).padStart(11, '0')}\0`;
const sparse = {
  'GNU.sparse.major': '1',
  'GNU.sparse.minor': '0',
  'GNU.sparse.name': 'real',
  'GNU.sparse.realsize': '4096',
};

/** What mutations start from: each format, extension and kind once. */
export const seeds = [
  tarArchive(
    tarMember({ name: 'd/', typeflag: '5', mode: 0o755 }),
    tarMember({ name: 'd/file', prefix: 'up' }, 'content of a file'.repeat(50)),
    tarMember({ name: 'link', typeflag: '2', linkname: 'd/file' }),
    tarMember({ name: 'hard', typeflag: '1', linkname: 'd/file' }),
  ),
  tarArchive(
    paxHeader({ comment: 'c'.repeat(40) }, { typeflag: 'g' }),
    paxHeader({ path: `${long}é`, mtime: '1.5', uid: '3000000', size: '3' }),
    tarMember({ name: 'directory/', uid: 0 }, 'abc'),
  ),
  tarArchive(
    gnuLongName(long),
    gnuLongName(`${long}target`, 'K'),
    tarHeader({ magic: 'gnu', typeflag: '2' }),
  ),
  tarArchive(
    tarMember({ magic: 'gnu', typeflag: 'S', patch: { 386: octal(0) + octal(3), 483: octal(99) } }, 'abc'),
    tarMember({ magic: 'gnu', mtime: '\xff'.repeat(12), size: `\x80${'\0'.repeat(10)}\x03` }, 'abc'),
  ),
  tarArchive(
    paxHeader(sparse),
    tarMember({ name: 'GNUSparseFile.0/real' }, `${'1\n0\n3\n'.padEnd(512, '\0')}abc`),
  ),
  tarArchive(tarMember({ magic: 'v7', typeflag: '\0' }, 'old'), tarMember({ magic: 'star' }, 'star')),
];

/**
 * Reads any bytes as tar, as they are and again with the checksums made right, since a checksum stops nearly every
 * mutation; gives `ok` or the error's code of the second reading. Every other error is a defect and is thrown.
 */
export async function fuzz(bytes) {
  await outcome(() => walkTar(bytes, {}));
  const repaired = withChecksums(bytes);
  return outcome(() => read(repaired));
}

/** Both readers, whole, in pieces and by position, must agree; content must be as long as its member says. */
async function read(bytes) {
  const whole = await trace(bytes);
  const cut = await trace(pieces(bytes, 100 + (bytes.length % 777)));
  const [skimmed, sought] = [await skim(bytes), await skim(memoryAccess(bytes))];
  if (skimmed !== sought) throw new Error(`read by position otherwise:\n${skimmed}\n${sought}`);
  const pulled = await pull(bytes);
  if (whole.text !== cut.text || whole.error?.message !== cut.error?.message)
    throw new Error(`cut input is read otherwise:\n${whole.text}\n${cut.text}`);
  if (!whole.text.startsWith(pulled)) throw new Error('readTar and walkTar disagree');
  if (whole.error) throw whole.error;
  if (whole.end.size !== bytes.length) throw new Error('the reader miscounts its input');
}

async function trace(source) {
  const lines = [];
  let left = 0;
  try {
    const end = await walkTar(source, {
      member(member) {
        if (left !== 0) throw new Error('content is missing');
        left = member.storedSize;
        const { block: _, globalPax: __, anomalies: ___, ...shown } = member;
        lines.push(JSON.stringify(shown));
      },
      data(_, chunk) {
        left -= chunk.length;
      },
    });
    return { text: lines.join('\n'), end };
  } catch (error) {
    return { text: lines.join('\n'), error };
  }
}

/** All that is told to one who wants no content. */
async function skim(source) {
  const lines = [];
  const visitor = {
    member: ({ path, dataOffset }) => void lines.push(`${path} ${dataOffset}`),
    anomaly: ({ code, offset }) => void lines.push(`${code} ${offset}`),
  };
  const end = await walkTar(source, visitor).catch((error) => error.message);
  return [...lines, JSON.stringify(end)].join('\n');
}

async function pull(bytes) {
  const lines = [];
  try {
    for await (const { member, content } of readTar(bytes)) {
      const { block: _, globalPax: __, anomalies: ___, ...shown } = member;
      lines.push(JSON.stringify(shown));
      for await (const _chunk of content());
    }
  } catch {
    // The walk over the same bytes tells the error.
  }
  return lines.join('\n');
}

async function* pieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A copy in which every block that has a digit in its checksum field has the right checksum. */
function withChecksums(bytes) {
  const copy = Buffer.from(bytes);
  for (let at = 0; at + 512 <= copy.length; at += 512) {
    const block = copy.subarray(at, at + 512);
    if (block[148] < 0x30 || block[148] > 0x37) continue;
    block.fill(0x20, 148, 156);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  }
  return copy;
}
