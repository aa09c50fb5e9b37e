import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { tool } from '@repro/make-vel-manifest';
import { command } from '@repro/make-vel-manifest/cli';
import { bin, invoke, schemaValidator } from '@repro/testkit';
import { digest, gitEnv, snapshot, testRepo } from './support.ts';

/** A repository with a snapshot and an artifact in an ignored directory. */
async function release() {
  const repo = await testRepo();
  repo.write('.git/info/exclude', 'dist-*\n');
  const place = (name: string) => path.join(repo.dir, `dist-${name}`);
  writeFileSync(place('snapshot.json'), snapshot);
  writeFileSync(place('app'), 'artifact');
  const flags = ['--snapshot', 'dist-snapshot.json', '--artifact', 'dist-app'];
  return { ...repo, place, flags };
}

describe('make-vel-manifest', () => {
  it('writes a canonical document that fits its schema', async () => {
    const { dir, sha, flags } = await release();
    const { status, stdout, stderr } = await invoke(command, flags, { cwd: dir, env: gitEnv });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const platform = `${process.platform}-${process.arch}`;
    const os = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows_NT' }[process.platform as string];
    expect(stdout.toString()).toBe(
      `{"environment":{"node_version":"${process.versions.node}","os":"${os}","platform":"${platform}","tools":{"make-vel-manifest":"${tool.version}"}},"provenance":{"artifact_sha256":"${digest('artifact')}","artifacts":[{"name":"dist-app","sha256":"${digest('artifact')}","size":8}],"build_timestamp":"2023-11-14T22:13:20Z","builder":{"id":"https://repro-pack.dev/builder/workstation/v1","version":"${tool.version}"},"git_dirty":false,"git_ref":"refs/heads/main","git_sha":"${sha}"},"results_contract":{"file_count":1,"snapshot_sha256":"${digest(snapshot)}","total_size":3},"schema_version":"1.0"}\n`,
    );
    expect(schemaValidator('vel_manifest')(JSON.parse(stdout.toString()))).toEqual([]);
  });

  it('gives the same bytes in another time zone, locale and directory, at another time, for another user', async () => {
    const { dir, flags, place } = await release();
    const runBin = bin(import.meta.url);
    const first = await runBin(flags, { cwd: dir });
    const elsewhere = ['--snapshot', place('snapshot.json'), '--artifact', place('app'), '--dir', dir];
    const env = {
      TZ: 'Asia/Kathmandu',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'de_DE',
      USER: 'x',
      HOSTNAME: 'y',
      UMASK: '077',
    };
    const second = await runBin(elsewhere, { cwd: '/', env });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(second).toEqual(first);
  });

  it('writes to a file, in one step, and not over what it reads', async () => {
    const { dir, flags, place } = await release();
    const at = (...more: string[]) => invoke(command, [...flags, ...more], { cwd: dir, env: gitEnv });
    expect((await at('-o', 'dist-manifest.json')).status).toBe(0);
    const written = readFileSync(place('manifest.json'), 'utf8');
    expect(JSON.parse(written).provenance.artifacts).toHaveLength(1);
    expect((await at('-o', 'dist-manifest.json', '--git-sha', 'f'.repeat(40))).status).toBe(1);
    expect(readFileSync(place('manifest.json'), 'utf8')).toBe(written);
    expect((await at('-o', 'dist-app')).stderr).toContain('ERR_REPRO_SAME_FILE');
    expect(readFileSync(place('app'), 'utf8')).toBe('artifact');
  });

  it('takes metadata and tools', async () => {
    const { dir, flags, place } = await release();
    writeFileSync(place('meta.json'), '{"ticket":"REL-7"}');
    const more = [
      '--metadata',
      'dist-meta.json',
      '--tool',
      'det-tar=1.0.0',
      '--tool',
      'cc=gcc (Debian 12) = 12.2',
    ];
    const { stdout } = await invoke(command, [...flags, ...more], { cwd: dir, env: gitEnv });
    const document = JSON.parse(stdout.toString());
    expect(document.metadata).toEqual({ ticket: 'REL-7' });
    expect(document.environment.tools).toEqual({
      'det-tar': '1.0.0',
      cc: 'gcc (Debian 12) = 12.2',
      'make-vel-manifest': tool.version,
    });
  });

  it.each<[string, string[], string]>([
    ['no snapshot', ['--artifact', 'dist-app'], 'ERR_REPRO_USAGE'],
    ['no artifact', ['--snapshot', 'dist-snapshot.json'], 'ERR_REPRO_USAGE'],
    ['a snapshot that is missing', ['--snapshot', 'nope', '--artifact', 'dist-app'], 'ERR_REPRO_NOT_FOUND'],
    [
      'an artifact that is missing',
      ['--snapshot', 'dist-snapshot.json', '--artifact', 'nope'],
      'ERR_REPRO_NOT_FOUND',
    ],
    [
      'an artifact that is a directory',
      ['--snapshot', 'dist-snapshot.json', '--artifact', '.'],
      'ERR_REPRO_IS_A_DIRECTORY',
    ],
    [
      'an artifact without a name',
      ['--snapshot', 'dist-snapshot.json', '--artifact', '-'],
      'ERR_REPRO_USAGE',
    ],
    [
      'one artifact twice',
      ['--snapshot', 'dist-snapshot.json', '--artifact', 'dist-app', '--artifact', './dist-app'],
      'ERR_REPRO_VEL_ARTIFACT',
    ],
    [
      'a snapshot that is none',
      ['--snapshot', 'dist-app', '--artifact', 'dist-app'],
      'ERR_REPRO_JSON_SYNTAX',
    ],
    [
      'a tool without version',
      ['--snapshot', 'dist-snapshot.json', '--artifact', 'dist-app', '--tool', 'x'],
      'ERR_REPRO_USAGE',
    ],
    [
      'a tool of two versions',
      ['--snapshot', 'dist-snapshot.json', '--artifact', 'dist-app', '--tool', 'cc=1', '--tool', 'cc=2'],
      'ERR_REPRO_USAGE',
    ],
    [
      'a directory that is missing',
      ['--snapshot', 'dist-snapshot.json', '--artifact', 'dist-app', '--dir', 'nope'],
      'ERR_REPRO_NOT_FOUND',
    ],
  ])('says what is wrong with %s', async (_what, args, code) => {
    const { dir } = await release();
    const { status, stdout, stderr } = await invoke(command, args, { cwd: dir, env: gitEnv });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toMatch(/hint: /);
  });

  it('hashes an artifact of 300 MB without holding it', async () => {
    const { dir, flags, place } = await release();
    truncateSync(place('app'), 300_000_000);
    const result = await bin(import.meta.url)(flags, {
      cwd: dir,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(result.stdout.toString()).provenance.artifacts[0].size).toBe(300_000_000);
  });
});
