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

describe('a file that another reader finds in a bill', () => {
  interface Graph {
    readonly '@graph': readonly Readonly<Record<string, unknown>>[];
  }
  const read = async (format: RbomFormat) => JSON.parse((await bill(format)).toString());
  const problemsOf = async (document: object) =>
    (await check(Buffer.from(JSON.stringify(document)))).findings
      .filter(({ level }) => level === 'error')
      .map(({ code, data }) => [code, data?.['pointer']]);

  it.each([
    ['within another element', (file: object) => ({ type: 'Relationship', to: [file] }), '/to/0'],
    ['deep in one', (file: object) => ({ type: 'Annotation', 'a/b': { c: { ...file } } }), '/a~1b/c'],
    [
      'by the IRI of its type',
      (file: object) => ({ ...file, type: 'https://spdx.org/rdf/3.0.1/terms/Software/File' }),
      '/type',
    ],
    ['by several types', (file: object) => ({ ...file, type: ['software_File'] }), '/type'],
    ['by a keyword', (file: object) => ({ ...file, type: undefined, '@type': 'software_File' }), ''],
    ['in a graph of its own', (file: object) => ({ '@graph': [file] }), ''],
    ['in a keyword within another', (file: object) => ({ type: 'Annotation', x: { '@set': [file] } }), '/x'],
    ['in a list', (file: object) => [file], ''],
  ])('is a misfit of SPDX where it stands %s', async (_, hide, place) => {
    const spdx = (await read('spdx')) as Graph;
    const file = spdx['@graph'].find(({ type }) => type === 'software_File') ?? {};
    const hidden = hide({ ...file, name: 'install.exe' });
    const found = await problemsOf({ ...spdx, '@graph': [...spdx['@graph'], hidden] });
    expect(found[0]).toEqual(['rbom/schema', `/@graph/${spdx['@graph'].length}${place}`]);
  });

  it.each([
    ['none', undefined],
    ['another', 'https://example.test/context.jsonld'],
    ['a list of it', ['https://spdx.org/rdf/3.0.1/spdx-context.jsonld']],
    ['more than one', ['https://spdx.org/rdf/3.0.1/spdx-context.jsonld', { evil: 'software_File' }]],
  ])('may be there where SPDX has %s for a context', async (_, context) => {
    expect(await problemsOf({ ...(await read('spdx')), '@context': context })).toEqual([
      ['rbom/schema', '/@context'],
    ]);
  });

  it('is a misfit where the bill is one of two forms', async () => {
    const [rbom, cyclonedx, spdx] = [await read('rbom'), await read('cyclonedx'), await read('spdx')];
    expect(await problemsOf({ ...rbom, ...cyclonedx })).toEqual([['rbom/schema', '/artifacts']]);
    expect(await problemsOf({ ...spdx, ...cyclonedx })).toEqual([['rbom/schema', '/@graph']]);
    expect(await problemsOf({ ...spdx, components: [] })).toEqual([['rbom/schema', '/components']]);
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
