import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { type HashedArtifact, type HashOptions, hashArtifacts, make } from '@repro/make-rbom';
import { temporaryDirectory } from '@repro/testkit';
import { memoryTree, scan, walk } from '@repro/tree';
import { codeOf, digest } from './support.ts';

// Elsewhere file systems have no such names.
const itOnLinux = process.platform === 'linux' ? it : it.skip;

async function all(
  names: Parameters<typeof hashArtifacts>[0],
  options?: HashOptions,
): Promise<HashedArtifact[]> {
  const found: HashedArtifact[] = [];
  for await (const artifact of hashArtifacts(names, options)) found.push(artifact);
  return found;
}

describe('the artifacts of a tree', () => {
  it('are its files, hashed, with their first bytes', async () => {
    const tree = memoryTree({ 'd/': '', 'd/run': '#!/bin/sh\n', a: 'x' });
    expect(await all(tree)).toEqual([
      { name: 'a', sha256: digest('x'), size: 1, head: Buffer.from('x') },
      { name: 'd/run', sha256: digest('#!/bin/sh\n'), size: 10, head: Buffer.from('#!/bin/sh\n') },
    ]);
    const rbom = await make({ artifacts: hashArtifacts(tree) }, { releaseVersion: '1' });
    expect(rbom.artifacts.map(({ type }) => type)).toEqual(['data', 'executable']);
  });

  it('are the same by names, by entries and as bytes', async () => {
    const directory = await temporaryDirectory();
    for (let i = 0; i < 300; i++)
      writeFileSync(path.join(directory, `f${i}`), `${'%PDF-1.7 '.repeat(i * 20)}${i}`);
    const bill = async (artifacts: Parameters<typeof make>[0]['artifacts']) =>
      make({ artifacts }, { releaseVersion: '1' });
    async function* opened() {
      for await (const entry of walk(directory)) yield { name: entry.path, bytes: entry.open() };
    }
    const byNames = await bill(hashArtifacts(scan(directory), { workers: 2 }));
    expect(await bill(hashArtifacts(walk(directory), { workers: 1 }))).toEqual(byNames);
    expect(await bill(opened())).toEqual(byNames);
    expect(byNames.artifacts).toHaveLength(300);
  });

  it('must not change while they are looked at', async () => {
    const directory = await temporaryDirectory();
    const file = path.join(directory, 'a');
    writeFileSync(file, 'x');
    const grow = (): void => appendFileSync(file, 'y');
    expect(await codeOf(all(scan(directory), { onEntry: grow }))).toBe('ERR_REPRO_CHANGED');
  });

  it('are no links and nothing else', async () => {
    expect(await codeOf(all(memoryTree({ l: { link: 'a' } })))).toBe('ERR_REPRO_RBOM_LINK');
    expect(await codeOf(all(memoryTree({ p: { type: 'other' } })))).toBe('ERR_REPRO_SPECIAL_FILE');
  });

  itOnLinux('have names that are UTF-8', async () => {
    const directory = await temporaryDirectory();
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xff])]), 'x');
    expect(await codeOf(all(scan(directory)))).toBe('ERR_REPRO_NAME_ENCODING');
  });
});
