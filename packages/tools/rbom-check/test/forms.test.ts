import { describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { convert, make, type RbomFormat } from '@repro/make-rbom';
import { check, parsePolicy } from '@repro/rbom-check';
import { memoryTree } from '@repro/tree';

const files = { 'app.tar.gz': 'app', 'docs/a.html': '<html>', 'key.pem': 'secret' };
const artifacts = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
const policyText = "schema_version: '1.0'\nforbidden_extensions: [.pem]\nmax_artifact_count: 2\n";

async function bill(format: RbomFormat, specVersion?: '1.6' | '1.7'): Promise<Buffer> {
  const rbom = await make({ artifacts }, { releaseVersion: '1.2.3', timestamp: '2026-01-31T12:00:00Z' });
  return Buffer.from(canonicalize(await convert(rbom, format, { specVersion })));
}

const forms = ['rbom', 'cyclonedx', 'spdx'] as const;

describe('what make-rbom writes', () => {
  it('is sound, and is what lies there', async () => {
    for (const format of forms) {
      const report = await check(await bill(format), { artifacts: memoryTree(files) });
      expect(report.findings).toEqual([]);
      expect(report.summary).toMatchObject({ format, release_version: '1.2.3', artifacts: 3, rehashed: 3 });
    }
    expect((await check(await bill('cyclonedx', '1.7'))).ok).toBe(true);
  });

  it('breaks the same rules in all forms', async () => {
    const policy = await parsePolicy({ name: 'p.yml', bytes: Buffer.from(policyText) });
    const tree = () => memoryTree({ ...files, 'app.tar.gz': 'APP', extra: '' });
    const [rbom, ...others] = await Promise.all(
      forms.map(async (format) => {
        const { findings } = await check(await bill(format), { policy, artifacts: tree() });
        return findings.map(({ code, message }) => [code, message]).sort();
      }),
    );
    expect(rbom?.map(([code]) => code)).toEqual([
      'rbom/artifact-count',
      'rbom/forbidden-extension',
      'rbom/unlisted-file',
      'rbom/wrong-digest',
    ]);
    for (const other of others) expect(other).toEqual(rbom);
  });

  it('is a misfit in another form once a digest or size is missing or stands there twice', async () => {
    const spoil = async (format: RbomFormat, from: RegExp | string, to: string) => {
      const text = (await bill(format)).toString();
      expect(text).toMatch(from);
      return (await check(Buffer.from(text.replace(from, to)))).findings.map(({ code }) => code);
    };
    const misfit = ['rbom/not-rehashed', 'rbom/schema'];
    expect((await spoil('cyclonedx', '"SHA-256"', '"MD5"')).sort()).toEqual(misfit);
    expect((await spoil('cyclonedx', '"repro:size"', '"size"')).sort()).toEqual(misfit);
    expect((await spoil('cyclonedx', '"repro:type"', '"repro:size"')).sort()).toEqual(misfit);
    expect((await spoil('cyclonedx', '"value":"3"', '"value":"3.0"')).sort()).toEqual(misfit);
    expect((await spoil('spdx', '"sha256"', '"sha1"')).sort()).toEqual(misfit);
    expect((await spoil('spdx', '"repro:size"', '"size"')).sort()).toEqual(misfit);
  });
});

describe('digests that were computed before', () => {
  it('are taken at their word', async () => {
    const rbom = JSON.parse((await bill('rbom')).toString()) as {
      artifacts: { name: string; sha256: string; size: number }[];
    };
    expect((await check(await bill('rbom'), { artifacts: rbom.artifacts })).findings).toEqual([]);
    const changed = rbom.artifacts.map((file) => ({ ...file, sha256: '0'.repeat(64) }));
    const { findings } = await check(await bill('rbom'), { artifacts: changed });
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('rbom/wrong-digest'));
  });
});
