import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
// Jest cannot link modules that are first asked for by several imports at once, as the command does.
import '@repro/evidence';
import { command } from '@repro/evidence-publish/cli';
import { invoke, temporaryDirectory } from '@repro/testkit';
import { type FakeRegistry, startFakeRegistry } from './support/fake-registry.ts';
import { smallRelease } from './support/release.ts';

let registry: FakeRegistry;
let dist = '';
beforeAll(async () => {
  registry = await startFakeRegistry();
  dist = path.join(await temporaryDirectory(), 'dist');
  const { files, open } = await smallRelease(100);
  for (const { path: name } of files) {
    const file = path.join(dist, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, open(name));
  }
});
afterAll(() => registry.stop());

const publish = async (args: readonly string[], terminal: boolean) => {
  const to = `oci://${registry.host}/org/project`;
  const { status, stdout, stderr } = await invoke(command, [dist, '--to', to, ...args], { terminal });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.toString();
};

describe('the receipt', () => {
  it('is text on a terminal and JSON elsewhere, unless --format says which', async () => {
    const text = await publish([], true);
    expect(text).toMatch(
      new RegExp(
        `^published to oci://${registry.host}/org/project: \\d+ sent, 0 there already\ntagged 1.2.3\n`,
      ),
    );
    expect(text).toMatch(/\n {2}pushed {2}sha256:[0-9a-f]{16}… {2}artifact.tar.gz {2}100 bytes\n/);
    const json = await publish([], false);
    expect(JSON.parse(json)).toMatchObject({ tags: ['1.2.3'], referrers: 'api' });
    expect(await publish(['--format', 'json'], true)).toBe(json);
    expect(await publish(['--format', 'text'], false)).toMatch(/: 0 sent, \d+ there already\n/);
  });
});
