import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { unxz } from '@repro/archive/xz';
import { collect } from '@repro/core';
import { needs } from '@repro/testkit';
import { code, noise, random, text } from './samples.ts';

const MOST = 2 ** 28;
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function xz(input: Uint8Array, ...flags: readonly string[]): Buffer {
  const { stdout, stderr, status } = spawnSync('xz', ['-q', '-c', '--format=xz', ...flags], {
    input,
    maxBuffer: MOST,
  });
  if (status !== 0) throw new Error(`xz ${flags.join(' ')}: ${stderr.toString()}`);
  return stdout;
}

async function own(file: Uint8Array): Promise<string> {
  return digest(await collect(unxz(file).bytes, MOST));
}

const contents: readonly [string, Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('x')],
  ['short text', text(300, 1)],
  ['text', text(100_000, 2)],
  ['noise', noise(100_000)],
  ['zeros', Buffer.alloc(500_000)],
  ['noise that comes again far away', Buffer.concat([noise(70_000), text(150_000, 4), noise(70_000)])],
  ['few symbols', Buffer.from(Array.from({ length: 50_000 }, (_, i) => 65 + ((i * i) % 3)))],
];

const presets = Array.from({ length: 10 }, (_, level) => [`-${level}`, `-${level}e`]).flat();
const ways: readonly (readonly string[])[] = [
  ['-6'],
  ...['none', 'crc32', 'crc64', 'sha256'].map((check) => ['-1', `--check=${check}`]),
  ['-1', '--block-size=4096'],
  ['-1', '-T2', '--block-size=30000'],
  ...[
    'lc=0,lp=4,pb=0',
    'lc=4,lp=0,pb=4',
    'lc=1,lp=3,pb=2',
    'mode=fast,mf=hc3,nice=5',
    'dict=4KiB',
    'lc=0,lp=0,pb=0',
  ].map((how) => [`--lzma2=preset=1,${how}`]),
];

describe('unxz against the xz program', () => {
  for (const [name, content] of contents) {
    needs('xz')(`reads ${name} as written in every way`, async () => {
      const expected = digest(content);
      for (const flags of ways) expect([flags, await own(xz(content, ...flags))]).toEqual([flags, expected]);
    });
  }

  needs('xz')('reads text as written at every preset', async () => {
    const content = Buffer.concat([noise(70_000), text(150_000, 5), noise(70_000)]);
    for (const preset of presets)
      expect([preset, await own(xz(content, preset))]).toEqual([preset, digest(content)]);
  });

  needs('xz')('reads what a dictionary slides over many times', async () => {
    const words = text(1_000_000, 7);
    const content = Buffer.concat([...Array.from({ length: 11 }, () => words), noise(200_000), words]);
    // Nearly all of it repeats what lies a million bytes before, near to where the dictionary ends.
    expect(await own(xz(content, '--lzma2=preset=0,dict=1MiB'))).toBe(digest(content));
    expect(await own(xz(content, '--lzma2=preset=0,dict=4KiB'))).toBe(digest(content));
  });

  needs('xz')('reads 64 MiB of zeros, and refuses more as a bomb', async () => {
    const zeros = Buffer.alloc(64 * 1024 ** 2);
    expect(await own(xz(zeros, '-0'))).toBe(digest(zeros));
    const more = Buffer.concat([xz(zeros, '-0'), xz(Buffer.from('x'))]);
    await expect(own(more)).rejects.toMatchObject({ code: 'ERR_REPRO_XZ_RATIO' });
  });

  // More than a piece of content, and too little for an instruction.
  const machineCode = [0, 1, 4, 5, 9, 40_000, 1_300_001].map(code);
  const filters = [
    '--x86',
    '--x86=start=123',
    '--powerpc',
    '--arm=start=8',
    '--armthumb',
    '--sparc',
    '--arm64=start=4096',
    '--delta=dist=1',
    '--delta=dist=256',
    '--x86 --delta=dist=2',
    '--delta=dist=3 --arm64 --armthumb',
  ];
  for (const flags of filters) {
    needs('xz')(`reads machine code through ${flags}`, async () => {
      for (const content of machineCode) {
        const file = xz(content, ...flags.split(' '), '--lzma2=preset=0');
        expect([content.length, await own(file)]).toEqual([content.length, digest(content)]);
      }
    });
  }

  needs('xz')('reads files joined with padding between them', async () => {
    const parts = [text(5000, 8), Buffer.alloc(0), noise(5000)];
    const file = Buffer.concat([
      xz(parts[0] as Buffer),
      xz(parts[1] as Buffer, '--check=sha256'),
      Buffer.alloc(16),
      xz(parts[2] as Buffer, '-9'),
      Buffer.alloc(4),
    ]);
    expect(spawnSync('xz', ['-dcq'], { input: file }).stdout.equals(Buffer.concat(parts))).toBe(true);
    expect(await own(file)).toBe(digest(Buffer.concat(parts)));
  });

  needs('xz')('refuses what xz refuses', async () => {
    const good = xz(text(3000, 5), '--block-size=1500', '--check=none');
    const next = random(6);
    let refused = 0;
    for (let run = 0; run < 60; run++) {
      const bad = Buffer.from(good);
      bad.writeUInt8(next() & 255, next() % bad.length);
      const peer = spawnSync('xz', ['-dcq'], { input: bad, maxBuffer: MOST });
      const found = await collect(unxz(bad).bytes, MOST).catch(() => undefined);
      if (found === undefined) refused++;
      // What we accept, xz accepts as the same bytes; the other way round we may be stricter.
      else expect([run, peer.status, digest(peer.stdout)]).toEqual([run, 0, digest(found)]);
    }
    expect(refused).toBeGreaterThan(20);
  });
});
