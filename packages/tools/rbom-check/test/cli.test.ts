import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { convert, make, sha256sums } from '@repro/make-rbom';
import { command } from '@repro/rbom-check/cli';
import { bin, invoke, temporaryDirectory } from '@repro/testkit';

const files: Readonly<Record<string, string>> = { 'app.tar.gz': 'app', 'docs/a.html': '<html>' };

/** A release in `dist` with its bill, and a policy beside it. */
async function release() {
  const cwd = await temporaryDirectory();
  const write = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(`dist/${name}`, content);
  const artifacts = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
  const rbom = await make({ artifacts }, { releaseVersion: '1.2.3' });
  write('dist/release_bom.json', `${canonicalize(rbom)}\n`);
  write('policy.yml', "schema_version: '1.0'\nmax_artifact_count: 2\n");
  const at = (...args: string[]) => invoke(command, args, { cwd });
  return { cwd, write, at, rbom };
}

const codes = (stdout: Buffer): string[] =>
  (JSON.parse(stdout.toString()) as { findings: { code: string }[] }).findings.map(({ code }) => code);

describe('rbom-check', () => {
  it('passes a release that is what its bill says', async () => {
    const { at } = await release();
    const call = ['dist/release_bom.json', '--policy', 'policy.yml', '--artifacts', 'dist'];
    const { status, stdout, stderr } = await at(...call);
    expect({ status, stderr, found: codes(stdout) }).toEqual({ status: 0, stderr: '', found: [] });
    expect((await at(...call, '-o', 'dist/report.json')).status).toBe(0);
    expect((await at(...call, '-o', 'dist/report.json')).status).toBe(0);
  });

  it('fails one that is not, with 2', async () => {
    const { cwd, write, at } = await release();
    write('dist/app.tar.gz', 'APP');
    write('dist/extra', '');
    rmSync(path.join(cwd, 'dist/docs/a.html'));
    const { status, stdout } = await at('dist/release_bom.json', '--artifacts', 'dist');
    expect({ status, found: codes(stdout).sort() }).toEqual({
      status: 2,
      found: ['rbom/missing-artifact', 'rbom/unlisted-file', 'rbom/wrong-digest'],
    });
  });

  it('holds every digest that a bill claims against the file on disk', async () => {
    const { write, at, rbom } = await release();
    const bill = canonicalize(await convert(rbom, 'cyclonedx'));
    const claims = [
      { alg: 'SHA-1', content: '7d1043473d55bfa90e8530d35801d4e381bc69f0' },
      { alg: 'SHA-512', content: '0'.repeat(128) },
    ];
    const list = claims.map((claim) => `${JSON.stringify(claim)},`).join('');
    write('dist/release_bom.json', bill.replace('"hashes":[', `"hashes":[${list}`));
    const call = ['dist/release_bom.json', '--artifacts', 'dist', '--format', 'text'];
    const { status, stdout } = await at(...call);
    expect({ status, lines: stdout.toString().match(/has the SHA-\d+ \w{4}/g) }).toEqual({
      status: 2,
      lines: ['has the SHA-512 f43f'],
    });
  });

  it('follows no link, be it in place of a file or of its directory', async () => {
    const { cwd, write, at } = await release();
    write('elsewhere/a.html', '<html>');
    rmSync(path.join(cwd, 'dist/docs'), { recursive: true });
    symlinkSync('../elsewhere', path.join(cwd, 'dist/docs'));
    rmSync(path.join(cwd, 'dist/app.tar.gz'));
    write('app.tar.gz', 'app');
    symlinkSync('../app.tar.gz', path.join(cwd, 'dist/app.tar.gz'));
    const { status, stdout } = await at('dist/release_bom.json', '--artifacts', 'dist');
    expect({ status, found: codes(stdout).sort() }).toEqual({
      status: 2,
      found: ['rbom/missing-artifact', 'rbom/not-a-file', 'rbom/unlisted-file'],
    });
  });

  it('leaves out what is asked', async () => {
    const { write, at, rbom } = await release();
    write('dist/SHA256SUMS', sha256sums(rbom));
    const call = ['dist/release_bom.json', '--artifacts', 'dist'];
    expect((await at(...call)).status).toBe(2);
    expect((await at(...call, '--ignore', 'SHA256SUMS')).status).toBe(0);
  });

  it('hashes what is listed, whatever need not be', async () => {
    const { write, at, rbom } = await release();
    write('dist/SHA256SUMS', sha256sums(rbom));
    const call = ['dist/release_bom.json', '--artifacts', 'dist', '--ignore', '*'];
    expect(await at(...call)).toMatchObject({ status: 0 });
    write('dist/app.tar.gz', 'another');
    const { status, stdout } = await at(...call);
    expect({ status, found: codes(stdout) }).toEqual({
      status: 2,
      found: ['rbom/wrong-digest', 'rbom/wrong-size'],
    });
  });

  it('names the broken line of the policy, for people too', async () => {
    const { cwd, write, at } = await release();
    write('policy.yml', "schema_version: '1.0'\n\nmax_artifact_count: 1\n");
    const { status, stdout } = await at(
      'dist/release_bom.json',
      '--policy',
      'policy.yml',
      '--format',
      'text',
    );
    expect(status).toBe(2);
    expect(stdout.toString()).toContain('2 artifacts are listed, the policy allows 1 (policy.yml:3:1)');
    const process = await bin(import.meta.url)(['--policy', 'policy.yml'], {
      cwd,
      input: readFileSync(path.join(cwd, 'dist/release_bom.json')),
    });
    expect(process).toMatchObject({ status: 2, stderr: '' });
    expect(JSON.parse(process.stdout.toString()).findings[0].data.policy).toEqual({
      path: 'policy.yml',
      pointer: '/max_artifact_count',
      line: 3,
      column: 1,
    });
  });

  it.each<[string, string[], string]>([
    ['nothing to check against', ['dist/release_bom.json'], 'ERR_REPRO_USAGE'],
    [
      'an idle --ignore',
      ['dist/release_bom.json', '--policy', 'policy.yml', '--ignore', 'x'],
      'ERR_REPRO_USAGE',
    ],
    ['a policy that is missing', ['dist/release_bom.json', '--policy', 'nope'], 'ERR_REPRO_NOT_FOUND'],
    ['a policy that is none', ['dist/release_bom.json', '--policy', 'dist/app.tar.gz'], 'ERR_REPRO_POLICY'],
    ['a bill that is none', ['policy.yml', '--policy', 'policy.yml'], 'ERR_REPRO_JSON_SYNTAX'],
    ['a directory that is missing', ['dist/release_bom.json', '--artifacts', 'nope'], 'ERR_REPRO_NOT_FOUND'],
    [
      'a directory that is none',
      ['dist/release_bom.json', '--artifacts', 'policy.yml'],
      'ERR_REPRO_NOT_A_DIRECTORY',
    ],
    [
      'a bill above the limit',
      ['dist/release_bom.json', '--artifacts', 'dist', '--max-size', '9'],
      'ERR_REPRO_TOO_LARGE',
    ],
  ])('says what is wrong with %s', async (_what, args, code) => {
    const { at } = await release();
    const { status, stdout, stderr } = await at(...args);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toMatch(/hint: /);
  });
});
