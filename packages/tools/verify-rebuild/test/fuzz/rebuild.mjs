import { gzipSync } from 'node:zlib';
import { outcome } from '@repro/testkit/fuzz';
import { compare } from '@repro/verify-rebuild';
import { zipSync } from 'fflate';

const text = Buffer.from('line of text 2026-11-29T17:08:11Z /home/builder/src 0x7f\n'.repeat(8));

/** A ustar archive of two files, as simple as can be. */
function tar(files) {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name);
    header.write('0000644\0' + '0000000\0'.repeat(2), 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        0`, 124);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const zip = Buffer.from(zipSync({ 'd/e': text, f: [text, { level: 0 }] }, { mtime: new Date(1980, 0, 1) }));
const plain = tar({ a: text, 'inner.zip': zip });
/** An ELF header with nothing behind it. */
const elf = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(57), text]);

/** A library with an index, a long name and an archive in it. */
const ar = Buffer.concat([
  Buffer.from('!<arch>\n'),
  ...Object.entries({
    '/': text.subarray(0, 16),
    '//': Buffer.from('a-long-name.o/\n\n'),
    '/0': text,
    'b/': plain,
  }).map(([name, content]) =>
    Buffer.concat([
      Buffer.from(
        `${name.padEnd(16)}${'0'.padEnd(12)}0     0     644     ${String(content.length).padEnd(10)}\`\n`,
      ),
      content,
    ]),
  ),
]);

/** What mutations start from; each is compared with the build that it comes from. */
export const seeds = [text, plain, gzipSync(plain), zip, elf, ar];

/** Compares any bytes with each build: equal or not is told by the bytes alone, and a reason never throws. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const like = seeds.find((seed) => seed.subarray(0, 4).equals(Buffer.from(bytes.subarray(0, 4)))) ?? text;
    const { ok, findings } = await compare(like, bytes, { maxSize: 1 << 24 });
    if (ok !== like.equals(bytes)) throw new Error('the verdict is not that of the bytes');
    if (!ok && findings.length === 0) throw new Error('different, and not a word about it');
  });
}
