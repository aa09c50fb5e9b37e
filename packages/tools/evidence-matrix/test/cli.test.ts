import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalize, collect } from '@repro/core';
import { directoryFiles } from '@repro/evidence';
import { writeBundle } from '@repro/evidence/bundle';
import { command } from '@repro/evidence-matrix/cli';
import { bin, invoke, temporaryDirectory } from '@repro/testkit';
import { error, reportOf } from '@repro/testkit-release';

const run = bin(import.meta.url);
let cwd: string;

beforeAll(async () => {
  cwd = await temporaryDirectory();
  await mkdir(path.join(cwd, 'dist/checks'), { recursive: true });
  await writeFile(path.join(cwd, 'dist/artifact.tar.gz'), 'the artifact');
  await writeFile(
    path.join(cwd, 'dist/checks/secret-lint.json'),
    `${canonicalize(reportOf('secret-lint'))}\n`,
  );
});

it('is text on a terminal and JSON elsewhere, unless --format says which', async () => {
  const shown = async (terminal: boolean, ...args: readonly string[]) =>
    (await invoke(command, ['dist', ...args], { cwd, terminal })).stdout.toString();
  const [text, json] = [await shown(true), await shown(false)];
  expect(text).toMatch(/artifact\.tar\.gz/);
  expect(text).not.toMatch(/^\{/);
  expect(JSON.parse(json)).toMatchObject({ schema_version: '1.0' });
  expect(await shown(true, '--format', 'json')).toBe(json);
  expect(await shown(false, '--format', 'text')).toBe(text);
});

describe('evidence-matrix as a process', () => {
  it('never writes over the bundle that it reads', async () => {
    const bundle = path.join(cwd, 'release.evidence.tar');
    const files = await directoryFiles(path.join(cwd, 'dist'));
    const bytes = Buffer.from(await collect(writeBundle(files), 2 ** 20));
    await writeFile(bundle, bytes);
    expect(await run([bundle, '-o', './release.evidence.tar'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[ERR_REPRO_SAME_FILE]'),
    });
    expect(await readFile(bundle)).toEqual(bytes);
  });

  it('writes canonical JSON, a table or a page, and tells the verdict by its exit status', async () => {
    const json = await run([], { cwd });
    expect(json).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^evidence-matrix: error: dist: missing or not to be told: [\w-]+, [\w-]+, [\w-]+ and \d+ more \[ERR_REPRO_UNTOLD\]\nevidence-matrix: hint: .+\n$/,
      ),
    });
    const text = json.stdout.toString();
    expect(text).toBe(`${canonicalize(JSON.parse(text))}\n`);
    expect((await run(['dist', '--format', 'html'], { cwd })).stdout.toString()).toMatch(/^<!doctype html>/);
    expect((await run(['dist', '--format', 'csv', '-o', 'e.csv'], { cwd })).stdout.length).toBe(0);
    await writeFile(
      path.join(cwd, 'dist/checks/secret-lint.json'),
      `${canonicalize(reportOf('secret-lint', [error]))}\n`,
    );
    expect(await run(['dist', '-o', 'e.json'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'evidence-matrix: dist: fail\n',
    });
  });
});
