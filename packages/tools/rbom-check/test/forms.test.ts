import { createHash } from 'node:crypto';
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

describe('a digest that is claimed beside the SHA-256', () => {
  const digest = (algorithm: string) => createHash(algorithm).update(files['app.tar.gz']).digest('hex');
  const lists = { cyclonedx: '"hashes":[', spdx: '"verifiedUsing":[' } as const;
  const hashIn = { cyclonedx: ['alg', 'content'], spdx: ['algorithm', 'hashValue'] } as const;

  /** What is wrong when the first file, app.tar.gz, has more hashes. */
  async function problems(form: 'cyclonedx' | 'spdx', hashes: readonly (readonly [string, unknown])[]) {
    const [algorithm, value] = hashIn[form];
    const list = hashes.map(([name, hash]) => JSON.stringify({ [algorithm]: name, [value]: hash }));
    const text = (await bill(form)).toString().replace(lists[form], `${lists[form]}${list.join()},`);
    const { findings } = await check(Buffer.from(text), { artifacts: memoryTree(files) });
    return findings.map(({ code, data }) => [code, data?.['algorithm'], data?.['expected'], data?.['found']]);
  }

  it.each([
    ['cyclonedx', 'MD5', 'md5'],
    ['cyclonedx', 'SHA-1', 'sha1'],
    ['cyclonedx', 'SHA-384', 'sha384'],
    ['cyclonedx', 'SHA-512', 'sha512'],
    ['cyclonedx', 'SHA3-256', 'sha3-256'],
    ['cyclonedx', 'SHA3-384', 'sha3-384'],
    ['cyclonedx', 'SHA3-512', 'sha3-512'],
    ['cyclonedx', 'BLAKE2b-512', 'blake2b512'],
    ['cyclonedx', 'sha-256', 'sha256'],
    ['spdx', 'md5', 'md5'],
    ['spdx', 'sha224', 'sha224'],
    ['spdx', 'sha3_224', 'sha3-224'],
    ['spdx', 'sha3_512', 'sha3-512'],
    ['spdx', 'sha512', 'sha512'],
    ['spdx', 'blake2b512', 'blake2b512'],
  ] as const)('is held against the bytes in %s: %s', async (form, name, algorithm) => {
    const right = digest(algorithm);
    const wrong = right.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(await problems(form, [[name, right.toUpperCase()]])).toEqual([]);
    expect(
      await problems(form, [
        [name, wrong],
        [name, right],
      ]),
    ).toEqual([['rbom/wrong-digest', name, wrong, right]]);
  });

  it('is wrong when it is no digest, and told as far as one goes', async () => {
    const [md5, sha512] = [digest('md5'), digest('sha512')];
    expect(await problems('cyclonedx', [['MD5', 5]])).toEqual([['rbom/wrong-digest', 'MD5', '5', md5]]);
    expect(await problems('spdx', [['sha512', sha512 + 'a'.repeat(1000)]])).toEqual([
      ['rbom/wrong-digest', 'sha512', `${sha512}a`, sha512],
    ]);
  });

  it.each(['cyclonedx', 'spdx'] as const)('is told when nobody here can compute it: %s', async (form) => {
    const claims = [
      ['BLAKE3', 'ab'],
      ['BLAKE2b-256', 'ab'],
      ['', 'ab'],
    ] as const;
    expect(await problems(form, claims)).toEqual([
      ['rbom/unchecked-digest', 'BLAKE2b-256', undefined, undefined],
      ['rbom/unchecked-digest', 'BLAKE3', undefined, undefined],
    ]);
  });

  it('is told once for all artifacts that have it, and spoils no verdict', async () => {
    const more = JSON.stringify({ alg: 'BLAKE3', content: 'ab' });
    const text = (await bill('cyclonedx')).toString().replaceAll('"hashes":[', `"hashes":[${more},`);
    const { ok, findings } = await check(Buffer.from(text), { artifacts: memoryTree(files) });
    expect({ ok, findings }).toEqual({
      ok: true,
      findings: [
        expect.objectContaining({
          code: 'rbom/unchecked-digest',
          level: 'note',
          message: `the BLAKE3 of ${Object.keys(files).length} artifacts was not checked, their SHA-256 was; the first is "app.tar.gz"`,
          at: expect.objectContaining({ line: 1 }),
        }),
      ],
    });
    const alone = await check(Buffer.from(text));
    expect(alone.findings.map(({ code }) => code)).toEqual(['rbom/not-rehashed']);
  });

  it.each(['cyclonedx', 'spdx'] as const)(
    'is held against the bytes in a package URL of %s',
    async (form) => {
      const text = (await bill(form)).toString();
      const right = digest('sha256');
      const told = async (checksum: string) => {
        const spoilt = text.replace(`checksum=sha256:${right}`, checksum);
        expect(spoilt).not.toBe(text);
        const known = Object.entries(files).map(([name, content]) => ({
          name,
          sha256: createHash('sha256').update(content).digest('hex'),
          size: content.length,
        }));
        const reports = [
          await check(Buffer.from(spoilt), { artifacts: memoryTree(files) }),
          await check(Buffer.from(spoilt), { artifacts: known }),
        ];
        return reports.map(({ findings }) =>
          findings.map(({ data }) => [data?.['algorithm'], data?.['expected'] ?? 'not checked']),
        );
      };
      const wrong = 'ab'.repeat(32);
      const claimed = [['sha256 of the package URL', wrong]];
      expect(await told(`checksum=sha256:${wrong}`)).toEqual([claimed, claimed]);
      // Who has hashed the files already has their SHA-256 alone.
      const unchecked = ['sha1 of the package URL', 'not checked'];
      expect(await told(`a=b&Checksum=sha1:${digest('sha1')}%2Csha256%3a${wrong}#x`)).toEqual([
        claimed,
        [unchecked, ...claimed],
      ]);
      expect(await told(`checksum=sha1:${digest('sha1')},sha256:${right.toUpperCase()}`)).toEqual([
        [],
        [unchecked],
      ]);
      expect(await told('checksum=sha1:ab')).toEqual([[['sha1 of the package URL', 'ab']], [unchecked]]);
    },
  );

  it('stops soon when it is told to, however long the file', async () => {
    const more = JSON.stringify({ alg: 'SHA-512', content: '' });
    const text = (await bill('cyclonedx')).toString().replaceAll('"hashes":[', `"hashes":[${more},`);
    async function* endless() {
      const chunk = Buffer.alloc(1024);
      for await (const entry of memoryTree(files)) {
        yield {
          ...entry,
          async *open() {
            for (;;) yield chunk;
          },
        };
      }
    }
    const signal = AbortSignal.timeout(50);
    await expect(check(Buffer.from(text), { artifacts: endless(), signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('costs no second read of the file', async () => {
    const text = (await bill('cyclonedx')).toString();
    const more = JSON.stringify({ alg: 'SHA-512', content: digest('sha512') });
    const opened: string[] = [];
    async function* counted() {
      for await (const entry of memoryTree(files)) {
        yield {
          ...entry,
          open: () => (opened.push(entry.path), entry.open()),
          digest: () => Promise.reject(),
        };
      }
    }
    const hashed: number[] = [];
    const { ok, summary } = await check(Buffer.from(text.replaceAll('"hashes":[', `"hashes":[${more},`)), {
      artifacts: counted(),
      onEntry: (size) => hashed.push(size),
    });
    expect({ ok, rehashed: summary?.rehashed }).toEqual({ ok: false, rehashed: 3 });
    expect(opened).toEqual(Object.keys(files));
    expect(hashed).toEqual(Object.values(files).map((content) => content.length));
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

  it.each([['2.0'], ['1'], ['1.6 '], [1.6], [undefined]])(
    'may be there where CycloneDX is of the version %j',
    async (specVersion) => {
      const found = await problemsOf({ ...(await read('cyclonedx')), specVersion });
      expect(found).toEqual([['rbom/schema', '/specVersion']]);
    },
  );

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
    const [first, ...rest] = rbom.artifacts;
    const others = [...rest, { ...first, name: 'unknown' }] as typeof rbom.artifacts;
    const report = await check(await bill('rbom'), { artifacts: others });
    expect(report.findings.map(({ code, data }) => [code, data?.['name']])).toEqual([
      ['rbom/unlisted-file', 'unknown'],
      ['rbom/missing-artifact', 'app.tar.gz'],
    ]);
  });
});
