import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Command } from '@repro/cli-kit';
import { command as matrix } from '@repro/evidence-matrix/cli';
import { command as publish } from '@repro/evidence-publish/cli';
// Jest cannot link modules that are first asked for by several imports at once, as the command does.
import '@repro/evidence-publish';
import { command as summary } from '@repro/make-ci-summary/cli';
import { command as trace } from '@repro/policy-trace/cli';
import { command as audit } from '@repro/repro-audit/cli';
import { invoke } from '@repro/testkit';
import { repro, sourceTree } from './support.ts';

const COMMANDS: readonly [string, Command, readonly string[]][] = [
  ['repro-audit', audit, ['--format', 'json']],
  ['evidence-matrix', matrix, ['--format', 'json']],
  ['policy-trace', trace, ['--format', 'json']],
  ['make-ci-summary', summary, ['--format', 'json']],
];

let cwd = '';
let bundle: Buffer;
beforeAll(async () => {
  cwd = path.join(await sourceTree(), 'dist');
  const { status } = await repro(['release', path.dirname(cwd)]);
  expect(status).toBe(0);
  bundle = await readFile(path.join(cwd, 'release.evidence.tar'));
}, 60_000);

/** A pipe gives what it has, not what is asked for. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1009) yield bytes.subarray(at, at + 1009);
}

describe.each(COMMANDS)('%s of a bundle on standard input', (name, command, args) => {
  it('says what it says of the file', async () => {
    const file = await invoke(command, ['release.evidence.tar', ...args], { cwd });
    expect(file.status).toBe(0);
    const stdin = await invoke(command, ['-', ...args], { cwd, stdin: inPieces(bundle) });
    expect(stdin).toEqual(file);
  });

  it('says so when it is none, or cut short', async () => {
    for (const [stdin, code] of [
      ['', 'ERR_REPRO_BUNDLE'],
      ['no bundle\n', 'ERR_REPRO_BUNDLE'],
      [bundle.subarray(0, bundle.length / 2), 'ERR_REPRO_TAR_TRUNCATED'],
    ] as const) {
      const { status, stdout, stderr } = await invoke(command, ['-', ...args], { cwd, stdin });
      expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
      expect(stderr).toMatch(new RegExp(`^${name}: error: stdin: .* \\[${code}\\]\\n${name}: hint: `));
    }
  });
});

it('evidence-publish opens one, too, before it asks where to', async () => {
  const { stderr } = await invoke(publish, ['-'], { cwd, stdin: inPieces(bundle) });
  expect(stderr).toMatch(/^evidence-publish: error: --to is missing/);
  const damaged = Buffer.from(bundle);
  const at = damaged.indexOf('"specVersion":"1.');
  damaged[at + 15] = 0x39;
  const refused = await invoke(publish, ['-', '--to', 'oci://127.0.0.1:1/x:v'], { cwd, stdin: damaged });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(
    /stdin: the bundle is not as it was written .*\[ERR_REPRO_PUBLISH_RELEASE\]/,
  );
});
