import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from '@jest/globals';
import { needs, temporaryDirectory } from '@repro/testkit';
import { read } from './read.ts';

const script = `
import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('plain.txt', 'hello ' * 1000)
    z.writestr(zipfile.ZipInfo('stored'), b'\\x00\\x01' * 10)
    z.writestr('dir/', '')
    z.writestr('dir/\\u00e9\\u4e2d', 'unicode')
    with z.open('big', 'w', force_zip64=True) as f:
        for i in range(100): f.write(bytes([i]) * 20000)
sys.stdout.buffer.write(out.getvalue())
`;

describe('readZip against other writers', () => {
  needs('python3')("reads what Python's zipfile writes", async () => {
    const { stdout } = spawnSync('python3', ['-c', script], { maxBuffer: 2 ** 26 });
    const { archive, contents, anomalies } = await read(stdout);
    expect(archive.entries.map(({ path: name }) => name)).toEqual([
      'plain.txt',
      'stored',
      'dir/',
      'dir/é中',
      'big',
    ]);
    expect(contents[0]).toBe('hello '.repeat(1000));
    expect(contents[4]).toHaveLength(2_000_000);
    expect(anomalies).toEqual([]);
  });

  needs('zip')('reads what Info-ZIP writes, to a file and to a pipe', async () => {
    const dir = await temporaryDirectory();
    mkdirSync(path.join(dir, 'tree/sub'), { recursive: true });
    writeFileSync(path.join(dir, 'tree/a'), 'a'.repeat(5000));
    writeFileSync(path.join(dir, 'tree/sub/empty'), '');
    const zip = (to: string): Buffer => execFileSync('zip', ['-q', '-r', '-y', to, 'tree'], { cwd: dir });
    // It stores links, and refuses to store anything where it cannot go back.
    const piped = await described(zip('-'));
    symlinkSync('../a', path.join(dir, 'tree/sub/link'));
    zip('out.zip');
    const files = [
      ['tree/', 'dir', 0],
      ['tree/a', 'file', 5000],
      ['tree/sub/', 'dir', 0],
      ['tree/sub/empty', 'file', 0],
    ];
    expect(piped).toEqual(files);
    expect(await described(readFileSync(path.join(dir, 'out.zip')))).toEqual([
      ...files,
      ['tree/sub/link', 'symlink', 4],
    ]);
  });
});

/** Name, kind and length of each entry; there is nothing odd but sizes in 64 bits. */
async function described(bytes: Uint8Array): Promise<unknown[][]> {
  const { archive, contents, anomalies } = await read(bytes);
  expect(anomalies.filter(({ code }) => code !== 'zip/zip64-unneeded')).toEqual([]);
  const found = archive.entries.map(({ path: name, kind }, i) => [name, kind, contents[i]?.length]);
  return found.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
