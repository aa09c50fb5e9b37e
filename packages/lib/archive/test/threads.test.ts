import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  noMemory,
  noThreads,
  type ThreadFault,
  temporaryDirectory,
  threadsOf,
  workWithThreads,
} from '@repro/testkit';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const MIB = 1024 * 1024;

let directory = '';
beforeAll(async () => {
  directory = await temporaryDirectory();
  await mkdir(path.join(directory, 'tree'));
  const content = Buffer.alloc(4 * MIB, 'a text that is compressed, and compressed again, ');
  for (let i = 0; i < 8; i++) await writeFile(path.join(directory, `tree/${i}`), content);
  await writeFile(path.join(directory, 'file.gz'), gzipSync(randomBytes(32 * MIB), { level: 1 }));
});

/** What uses threads. */
const WORK = {
  'that packs': `
    const { packTar } = await import('@repro/archive/write');
    const { walk } = await import('@repro/tree');
    for await (const _ of packTar(walk('tree'), { workers: 2, compression: 'gzip' }));`,
  'that unpacks': `
    const { gunzip } = await import('@repro/archive/gzip');
    const { createReadStream } = await import('node:fs');
    for await (const _ of gunzip(createReadStream("file.gz")).bytes);`,
  'that hashes': `
    const { sha256Beside, streamFiller } = await import('@repro/archive/hash');
    async function* source() { for (let i = 0; i < 64; i++) yield new Uint8Array(1048576); }
    const { bytes, digest } = sha256Beside(streamFiller(source()));
    for await (const _ of bytes);
    await digest;`,
};

const withThreads = (work: string, fault: ThreadFault): Promise<string> =>
  workWithThreads(`process.chdir(${JSON.stringify(directory)});${work}`, fault, { cwd });

const told = (code: string): string =>
  `require('node:worker_threads').parentPort.on('message', () => { ${code} })`;

describe.each(Object.entries(WORK))('a thread %s', (_, work) => {
  it('is used', async () => {
    expect(await withThreads(work, "process.on('worker', () => console.log('thread'));")).toMatch(
      /thread\n[^]*done\n$/,
    );
  });

  it.each([
    ['cannot be started', noThreads, 'no threads here'],
    ['cannot load its module', threadsOf('require("./not-there.js")'), "Cannot find module './not-there.js'"],
    ['fails', threadsOf(told('throw new Error("lost")')), 'lost'],
    ['is ended', threadsOf(told('process.exit(1)')), 'exit status 1'],
    ['has no memory left', noMemory, 'memory limit'],
  ])('and %s is a coded error, and no wait for ever', async (_case, fault, message) => {
    const output = await withThreads(work, fault);
    expect(output).toMatch(/^ERR_REPRO_WORKER; a thread ended before its work: .+; run again.*\n$/);
    expect(output).toContain(message);
  });
});
