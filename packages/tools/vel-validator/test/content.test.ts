import { link, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Report } from '@repro/report';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { xzFile } from '@repro/testkit/xz';
import { builtinIgnore } from '@repro/tree';
import { check } from '@repro/vel-validator';
import {
  type Document,
  makeRelease,
  manifestOf,
  source,
  tarOf,
  totalled,
  written,
} from './support/release.ts';
import { writeTree } from './support/repository.ts';

const NAME = 'artifact-matches-snapshot';

/** What the check of the content says of an artifact, in a manifest that fits it and the snapshot. */
async function contentOf(
  artifact: Uint8Array,
  snapshot?: Document,
): Promise<{ status: string; found: string[] }> {
  const known = snapshot ?? (await makeRelease()).snapshot;
  const report = await check(written(manifestOf(artifact, known)), {
    artifacts: [{ name: 'artifact.tar', bytes: artifact }],
    snapshot: { name: 'snapshot.json', bytes: written(known) },
  });
  return { status: statusOf(report), found: messages(report) };
}

function statusOf({ summary }: Report): string {
  const checks = summary['checks'] as { name: string; status: string }[];
  return checks.find(({ name }) => name === NAME)?.status ?? 'absent';
}

const messages = ({ findings }: Report): string[] =>
  findings.filter(({ level }) => level === 'error').map(({ message }) => message);

const passed = { status: 'pass', found: [] };

describe('an archive of the source', () => {
  it('passes plain, in gzip, in Zstandard, in xz and under a prefix', async () => {
    const tar = await tarOf(source);
    expect(await contentOf(tar)).toEqual(passed);
    expect(await contentOf(gzipSync(tar))).toEqual(passed);
    expect(await contentOf(await tarOf(source, { compression: 'zstd' }))).toEqual(passed);
    expect(await contentOf(xzFile(tar))).toEqual(passed);
    expect(await contentOf(await tarOf(source, { prefix: 'demo-1.0/x' }))).toEqual(passed);
  });

  needs('tar')('passes as GNU tar writes it, root and ./ and all', async () => {
    const directory = await temporaryDirectory();
    await writeTree(path.join(directory, 'tree'), source);
    for (const format of ['ustar', 'gnu', 'pax']) {
      expect(await contentOf(await gnuTar(directory, ['--format', format, '-C', 'tree', '.']))).toEqual(
        passed,
      );
    }
    expect(await contentOf(await gnuTar(directory, ['-C', 'tree', '-z', '.']))).toEqual(passed);
  });

  needs('tar')('passes when a file is stored as a hard link to one before it', async () => {
    const directory = await temporaryDirectory();
    await mkdir(path.join(directory, 'tree'));
    await writeFile(path.join(directory, 'tree/a'), 'same\n');
    await link(path.join(directory, 'tree/a'), path.join(directory, 'tree/b'));
    const { snapshot } = await makeRelease({ a: 'same\n', b: 'same\n' });
    const archive = await gnuTar(directory, ['-C', 'tree', 'a', 'b']);
    expect(archive.includes('same\n', archive.indexOf('same\n') + 1)).toBe(false);
    expect(await contentOf(archive, snapshot)).toEqual(passed);
  });

  it('passes without the directories that follow from its files', async () => {
    const { empty, ...rest } = source;
    const { src: _, bin: __, ...bare } = rest;
    expect(await contentOf(await tarOf({ ...bare, ...(empty && { empty }) }))).toEqual(passed);
  });

  it('passes when it is empty, as its snapshot is', async () => {
    expect(await contentOf(await tarOf({}), totalled([]))).toEqual(passed);
  });
});

describe('an archive of something else', () => {
  it('is found out whatever is around it', async () => {
    const tar = await tarOf({ ...source, 'bin/run': { mode: 0o755, content: 'evil' } }, { prefix: 'demo' });
    const { status, found } = await contentOf(gzipSync(tar));
    expect({ status, found: found.map((line) => line.slice(0, 19)) }).toEqual({
      status: 'fail',
      found: ['bin/run has SHA-256'],
    });
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['gzip of nothing', gzipSync('')],
    ['xz of nothing', xzFile(Buffer.alloc(0))],
  ])('cannot be told when it is %s, as a pipe is whose archiver broke', async (_, artifact) => {
    expect(await contentOf(artifact)).toEqual({
      status: 'unverifiable',
      found: [expect.stringMatching(/there is nothing in it$/)],
    });
  });

  it('does not pass with a file beside the prefix', async () => {
    const beside = Object.fromEntries(Object.entries(source).map(([name, file]) => [`demo/${name}`, file]));
    const { status, found } = await contentOf(await tarOf({ ...beside, 'evil.sh': 'evil' }));
    expect(status).toBe('fail');
    expect(found).toContain('evil.sh is in the archive and not in the snapshot');
  });

  it('says how to pack what a snapshot leaves out by itself, and says so of nothing else', async () => {
    const artifact = await tarOf({ ...source, 'node_modules/x.js': 'x', 'evil.sh': 'evil', '.hg/x': 'x' });
    const { snapshot } = await makeRelease();
    const hintsBy = async (ignore: readonly string[]) => {
      const known = { ...snapshot, rules: { ...snapshot['rules'], ignore } };
      const { findings } = await check(written(manifestOf(artifact, known)), {
        artifacts: [{ name: 'artifact.tar', bytes: artifact }],
        snapshot: { name: 'snapshot.json', bytes: written(known) },
      });
      return findings
        .filter(({ hint = '' }) => hint.includes('det-tar only with --builtin-ignore source'))
        .map(({ data }) => data?.['path']);
    };
    expect(await hintsBy(builtinIgnore.source)).toEqual(['node_modules/x.js']);
    expect(await hintsBy(builtinIgnore.vcs)).toEqual([]);
  });

  it('does not pass with nothing in it', async () => {
    expect(await contentOf(await tarOf({}))).toMatchObject({ status: 'fail' });
  });

  needs('tar')('does not pass as a sparse file, whose stored bytes are not its content', async () => {
    const directory = await temporaryDirectory();
    const content = Buffer.concat([Buffer.alloc(1 << 20), Buffer.from('end\n')]);
    await runProcess('truncate', ['-s', '1M', path.join(directory, 'disk')]);
    await writeFile(path.join(directory, 'disk'), 'end\n', { flag: 'a' });
    const { snapshot } = await makeRelease({ disk: content });
    expect(await contentOf(await gnuTar(directory, ['--sparse', 'disk']), snapshot)).toEqual({
      status: 'fail',
      found: ['disk is a sparse file in the archive and a file in the snapshot'],
    });
  });

  it('cannot be told when two readers would take it for different archives', async () => {
    const tar = await tarOf(source);
    const twice = Buffer.concat([tar.subarray(0, 1024), tar]);
    const junk = Buffer.concat([gzipSync(tar), Buffer.from('junk')]);
    for (const artifact of [twice, junk, gzipSync(tar).subarray(0, 200)]) {
      expect(await contentOf(artifact)).toMatchObject({
        status: 'unverifiable',
        found: [expect.any(String)],
      });
    }
  });

  it('is not compared when it is no tar archive', async () => {
    for (const artifact of ['x', 'PK\u0003\u0004', 'x'.repeat(2000)]) {
      expect(await contentOf(Buffer.from(artifact))).toEqual({ status: 'not_run', found: [] });
    }
    expect(await contentOf(gzipSync('no archive'))).toEqual({ status: 'not_run', found: [] });
  });
});

async function gnuTar(cwd: string, args: readonly string[]): Promise<Buffer> {
  const { status, stderr } = await runProcess('tar', ['--owner=0', '--group=0', '-cf', 'out', ...args], {
    cwd,
  });
  if (status !== 0) throw new Error(stderr);
  return readFile(path.join(cwd, 'out'));
}
