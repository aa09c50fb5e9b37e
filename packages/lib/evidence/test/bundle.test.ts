import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalize, collect, sha256 } from '@repro/core';
import { openEvidence, treeFiles } from '@repro/evidence';
import { inspectBundle, openBundle, writeBundle } from '@repro/evidence/bundle';
import {
  type Descriptor,
  EVIDENCE,
  indexBytes,
  MANIFEST,
  type Manifest,
  ociLayout,
  RELEASE,
  releaseManifest,
  SIGSTORE_BUNDLE,
  TITLE,
  tagOf,
  VERSION,
} from '@repro/evidence/oci';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';
import { memoryTree } from '@repro/tree';

const statement = { predicateType: 'https://slsa.dev/provenance/v1' };
const release = {
  SHA256SUMS: 'not part of the bundle\n',
  VERSION: '1.2.3+build\n',
  'artifact.tar.gz': Buffer.from('the artifact'),
  'checks/a.json': '{}\n',
  'checks/b.json': '{}\n',
  'policies/rbom.json': '{"schema_version":"1.0"}\n',
  'release.evidence.tar': 'an older bundle',
  'slsa_attestation.sigstore.json': JSON.stringify({
    dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') },
  }),
};
const kept = Object.keys(release).filter((name) => name !== 'SHA256SUMS' && name !== 'release.evidence.tar');

let directory: string;
let file: string;
let bytes: Buffer;

beforeAll(async () => {
  directory = await temporaryDirectory();
  file = path.join(directory, 'release.evidence.tar');
  bytes = Buffer.from(await collect(writeBundle(await treeFiles('dist', memoryTree(release))), 2 ** 20));
  await writeFile(file, bytes);
});

/** What inspection says of changed bytes: the codes, or the code of the error that keeps it from being opened. */
async function problemsOf(changed: Uint8Array): Promise<string[]> {
  const place = path.join(directory, 'changed.tar');
  await writeFile(place, changed);
  try {
    const bundle = await openBundle(place, 'changed.tar');
    const problems = await inspectBundle(bundle);
    bundle.close();
    return problems.map(({ code, path: where }) => `${code} ${where}`);
  } catch (error) {
    return [(error as { code: string }).code];
  }
}

describe('a member that is read whole', () => {
  it('is told by its beginning, however long it is', async () => {
    const bundle = await openBundle(file);
    const layout = bundle.members.get('oci-layout');
    if (!layout) throw new Error('the bundle has no oci-layout');
    let read = 0;
    const endless = {
      ...layout,
      size: 2 ** 40,
      async *open() {
        for (const piece = Buffer.alloc(1024 * 1024, '{'); read < 64; read++) yield piece;
      },
    };
    const members = new Map([...bundle.members, ['oci-layout', endless]]);
    const problems = await inspectBundle({ ...bundle, members });
    bundle.close();
    expect(problems.map(({ code, path: where }) => `${code} ${where}`)).toContain('bundle/index oci-layout');
    expect(read).toBeLessThan(2);
  });
});

describe('another archive', () => {
  it('is refused by its first member, however long it is', async () => {
    const place = path.join(directory, 'other.tar');
    const broken = Buffer.concat([tarMember({ name: 'a' }, 'x'), Buffer.alloc(512, 0xff)]);
    await writeFile(place, broken);
    await expect(openBundle(place, 'other.tar')).rejects.toMatchObject({
      code: 'ERR_REPRO_BUNDLE',
      message: 'other.tar: is no bundle: it holds no OCI image layout',
    });
  });
});

describe('a bundle', () => {
  it('holds the files of a release and gives them back', async () => {
    const files = await openEvidence(file);
    expect(files.files.map((entry) => entry.path)).toEqual(kept);
    for (const name of kept) {
      const content = Buffer.from(release[name as keyof typeof release]);
      expect(Buffer.from(await files.read(name))).toEqual(content);
      expect(await files.digest(name)).toEqual(await sha256(content));
    }
    files.close();
    expect(await problemsOf(bytes)).toEqual([]);
  });

  it('is the same for the same files, whatever lies around them', async () => {
    const again = await treeFiles(
      'elsewhere',
      memoryTree({ ...release, 'release.evidence.tar': '', 'x/': '' }),
    );
    expect(Buffer.from(await collect(writeBundle(again), 2 ** 20))).toEqual(bytes);
  });

  it('tells each byte that is changed', async () => {
    const silent: number[] = [];
    for (let at = 0; at < bytes.length; at += at % 512 === 511 || at > 1024 ? 7 : 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if ((await problemsOf(changed)).length === 0) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it('names a blob that was changed, swapped, dropped or added', async () => {
    const { blobs } = await ociLayout(await treeFiles('dist', memoryTree(release)));
    const content = new Map<string, Buffer>();
    for (const { descriptor, open } of blobs) {
      content.set(
        `blobs/${descriptor.digest.replace(':', '/')}`,
        Buffer.from(await collect(open(), 2 ** 20)),
      );
    }
    const layout = await readMembers();
    const build = (change: (members: Map<string, Buffer>) => void): Promise<string[]> => {
      const members = new Map(layout);
      change(members);
      return problemsOf(tarOf(members));
    };
    const [artifact, policy] = ['artifact.tar.gz', 'policies/rbom.json'].map((title) => pathOf(blobs, title));
    expect(await build(() => {})).toEqual([]);
    expect(
      await build((members) => members.set(policy, Buffer.from('{"schema_version":"9.9"}\n'))),
    ).toContain(`bundle/digest ${policy}`);
    const swapped = await build((members) => {
      members.set(policy, content.get(artifact) as Buffer);
      members.set(artifact, content.get(policy) as Buffer);
    });
    expect(swapped).toEqual(expect.arrayContaining([`bundle/digest ${artifact}`, `bundle/digest ${policy}`]));
    expect(await build((members) => members.delete(policy))).toEqual([`bundle/missing ${policy}`]);
    const added = `blobs/sha256/${(await sha256(Buffer.from('x'))).sha256}`;
    expect(await build((members) => members.set(added, Buffer.from('x')))).toEqual([`bundle/extra ${added}`]);
  });

  it('tells of a blob that is another by which names it goes', async () => {
    const members = await readMembers();
    const { blobs } = await ociLayout(await treeFiles('dist', memoryTree(release)));
    const place = pathOf(blobs, 'checks/a.json');
    members.set(place, Buffer.from('[1]\n'));
    const bundle = await openBundle(tarOf(members));
    const { sha256: found } = await sha256(Buffer.from('[1]\n'));
    const names = ['checks/a.json', 'checks/b.json'];
    expect(await inspectBundle(bundle)).toEqual([
      { code: 'bundle/digest', path: place, data: { found, names } },
      { code: 'bundle/size', path: place, data: { expected: 3, found: 4, names } },
    ]);
    bundle.close();
  });

  it('holds no sparse file, whose holes nobody could hash to their end', async () => {
    const name = `blobs/sha256/${'f'.repeat(64)}`;
    const realSize = 2 ** 53 - 1;
    // As GNU tar has it, a part without bytes where the file ends.
    const map = `1\n${realSize}\n0\n`;
    const sparse = [
      paxHeader({
        'GNU.sparse.major': '1',
        'GNU.sparse.minor': '0',
        'GNU.sparse.name': name,
        'GNU.sparse.realsize': String(realSize),
      }),
      tarMember({ name: `blobs/sha256/GNUSparseFile.1/${'f'.repeat(64)}` }, map.padEnd(512, '\0')),
    ];
    const end =
      bytes.length -
      Buffer.from(bytes)
        .reverse()
        .findIndex((byte) => byte !== 0);
    const members = bytes.subarray(0, Math.ceil(end / 512) * 512);
    expect(await problemsOf(Buffer.concat([members, tarArchive(...sparse)]))).toContain(
      `bundle/member ${name}`,
    );
  });

  it('is refused when it is something else', async () => {
    for (const other of ['', '{}', 'a text that is longer than a header\n'.repeat(20)])
      expect(await problemsOf(Buffer.from(other))).toEqual(['ERR_REPRO_BUNDLE']);
    expect(await problemsOf(tarArchive(tarMember({ name: 'a' }, Buffer.from('a'))))).toEqual([
      'ERR_REPRO_BUNDLE',
    ]);
    expect(
      await problemsOf(
        tarOf(
          new Map([
            ['index.json', Buffer.from('[]')],
            ['oci-layout', Buffer.from('')],
          ]),
        ),
      ),
    ).toEqual(['ERR_REPRO_BUNDLE']);
    for (const name of ['index.json', 'oci-layout']) {
      const members = new Map(await readMembers());
      members.delete(name);
      expect(await problemsOf(tarOf(members))).toEqual(['ERR_REPRO_BUNDLE']);
    }
    const members = await readMembers();
    const list = 'application/vnd.docker.distribution.manifest.list.v2+json';
    const index = JSON.parse(String(members.get('index.json')));
    members.set('index.json', Buffer.from(canonicalize({ ...index, mediaType: list })));
    expect(await problemsOf(tarOf(members))).toEqual(['ERR_REPRO_BUNDLE']);
  });

  needs('tar')('can be listed by tar, as an image layout', async () => {
    const { stdout } = await runProcess('tar', ['-tf', file]);
    const names = stdout.toString().split('\n').slice(0, -1);
    expect(names.slice(0, 2)).toEqual(['blobs/', 'blobs/sha256/']);
    expect(names.slice(-2)).toEqual(['index.json', 'oci-layout']);
  });
});

describe('a bundle whose every digest holds', () => {
  it.each([
    ['another version', { version: '9.9.9' }, ['bundle/layout index.json']],
    ['a configuration of its own', { config: 'hidden' }, ['bundle/layout index.json']],
    ['a manifest that nobody made', { extra: true }, ['bundle/layout index.json']],
    ['two releases', { second: true }, ['bundle/subject index.json']],
    ['two names that are one file on some systems', { titles: ['a.json', 'A.json'] }, ['bundle/name']],
    ['two forms of one letter', { titles: ['\u00e9', 'e\u0301'] }, ['bundle/name']],
    ['a name with the other separator', { titles: ['..\\..\\x', 'b'] }, ['bundle/name']],
    ['a drive', { titles: ['C:x', 'b'] }, ['bundle/name']],
    ['the sums inside', { titles: ['SHA256SUMS', 'b'] }, ['bundle/layout index.json']],
    [
      'a manifest that is named twice',
      { twice: true },
      ['bundle/index index.json', 'bundle/index index.json'],
    ],
  ])('is not in order with %s', async (_, change, expected) => {
    const found = await problemsOf(await forged(change));
    expect(found).toEqual(expected.map((problem) => expect.stringContaining(problem)));
  });

  it('is in order when nothing was forged', async () => {
    expect(await problemsOf(await forged({}))).toEqual([]);
  });

  it('may not make much work of little: one blob under many names', async () => {
    const titles = Array.from({ length: 80 }, (__, i) => `checks/${i}.json`);
    expect(await problemsOf(await forged({ titles, content: Buffer.alloc(2 ** 20, ' ') }))).toEqual([
      'ERR_REPRO_TOO_LARGE',
    ]);
  });
});

describe('a manifest of another form', () => {
  const { mediaType, digest, size } = { mediaType: 'a/b', digest: `sha256:${'0'.repeat(64)}`, size: 1 };
  const layer = (change: object) => ({ layers: [{ mediaType, digest, size, ...change }] });

  it.each<[string, unknown]>([
    ['a list', []],
    ['nothing', null],
    ['a text', 'text'],
    ['another media type', { mediaType: 'a/b' }],
    ['no artifact type', { artifactType: 1 }],
    ['layers that are no list', { layers: {} }],
    ['a layer that is no object', { layers: [[]] }],
    ['a layer without media type', layer({ mediaType: undefined })],
    ['a digest by another hash', layer({ digest: `sha512:${'0'.repeat(128)}` })],
    ['a digest in capitals', layer({ digest: `sha256:${'A'.repeat(64)}` })],
    ['less than no bytes', layer({ size: -1 })],
    ['half a byte', layer({ size: 0.5 })],
    ['an annotation that is no text', layer({ annotations: { a: 1 } })],
    ['a list of annotations', { annotations: [] }],
    ['no configuration', { config: undefined }],
    ['a subject that is no descriptor', { subject: {} }],
  ])('is told: %s', async (_, change) => {
    const members = await readMembers();
    const bundle = await openBundle(file);
    bundle.close();
    const { descriptor, manifest } = bundle.manifests.at(-1) as (typeof bundle.manifests)[number];
    const isPart = typeof change === 'object' && change !== null && !Array.isArray(change);
    const place = `blobs/${descriptor.digest.replace(':', '/')}`;
    members.set(place, Buffer.from(JSON.stringify(isPart ? { ...manifest, ...change } : change)));
    expect(await problemsOf(tarOf(members))).toContain(`bundle/manifest ${place}`);
  });
});

interface Forgery {
  readonly version?: string;
  readonly config?: string;
  readonly extra?: boolean;
  readonly twice?: boolean;
  readonly second?: boolean;
  readonly titles?: readonly string[];
  readonly content?: Buffer;
}

type Blob = Pick<Descriptor, 'digest' | 'size'>;

/** A bundle in the form that `writeBundle` gives, by somebody who may write what he likes into it. */
async function forged(forgery: Forgery): Promise<Buffer> {
  const { version = '1.0.0', titles = ['a.json', 'b.json'] } = forgery;
  const members = new Map<string, Buffer>([['oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')]]);
  const add = (from: string | Uint8Array): Blob => {
    const content = Buffer.from(from);
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    members.set(`blobs/${digest.replace(':', '/')}`, content);
    return { digest, size: content.length };
  };
  const seal = (parts: Pick<Manifest, 'artifactType' | 'layers' | 'subject' | 'annotations'>): Descriptor => {
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', ...add(forgery.config ?? '{}') };
    const blob = add(canonicalize({ schemaVersion: 2, mediaType: MANIFEST, ...parts, config }));
    const { artifactType, annotations } = parts;
    return { mediaType: MANIFEST, ...blob, artifactType, ...(annotations && { annotations }) };
  };
  const layer = (title: string, mediaType: string, blob: Blob): Descriptor => ({
    mediaType,
    ...blob,
    annotations: { [TITLE]: title },
  });
  const main = seal({
    artifactType: RELEASE,
    layers: [layer('artifact.tar.gz', 'application/gzip', add('the artifact'))],
    annotations: { [VERSION]: version },
  });
  const subject = { mediaType: MANIFEST, digest: main.digest, size: main.size };
  const shared = add(forgery.content ?? '{}\n');
  const layers = [
    layer('VERSION', 'application/octet-stream', add('1.0.0\n')),
    ...titles.map((title) => layer(title, 'application/json', shared)),
  ];
  const evidence = seal({ artifactType: EVIDENCE, layers, subject });
  const about = [evidence, ...(forgery.twice ? [evidence] : [])];
  if (forgery.extra) about.push(seal({ artifactType: 'x', layers: [layer('z', 'x/y', shared)], subject }));
  if (forgery.second) about.push(seal({ artifactType: RELEASE, layers: [layer('z', 'x/y', shared)] }));
  members.set('index.json', Buffer.from(indexBytes([main, ...about])));
  return tarOf(members);
}

describe('a release as OCI artifacts', () => {
  it('names the artifact in a manifest of its own, and all else as about that one', async () => {
    const layout = await ociLayout(await treeFiles('dist', memoryTree(release)));
    const digest = await sha256(release['artifact.tar.gz']);
    expect(layout.release).toEqual(releaseManifest({ name: 'artifact.tar.gz', ...digest }, '1.2.3+build'));
    expect(layout.release.manifest).toMatchObject({
      artifactType: RELEASE,
      layers: [{ mediaType: 'application/gzip' }],
    });
    const { mediaType, digest: name, size } = layout.release.descriptor;
    for (const { manifest } of layout.referrers)
      expect(manifest.subject).toEqual({ mediaType, digest: name, size });
    expect(layout.referrers[1]?.manifest).toMatchObject({
      artifactType: SIGSTORE_BUNDLE,
      annotations: { 'dev.sigstore.bundle.predicateType': statement.predicateType },
    });
    // Two reports of the same bytes are one blob.
    expect(layout.blobs.length).toBe(kept.length - 1 + 3 + 1);
  });

  it('makes a tag of a version', () => {
    expect(tagOf('1.2.3+build')).toBe('1.2.3_build');
    expect(tagOf('-x')).toBe('x');
    expect(tagOf(undefined)).toBe('latest');
    expect(tagOf('9'.repeat(200))).toHaveLength(128);
  });

  it('refuses names that not every system can unpack', async () => {
    for (const more of [['a\\b'], ['A.json', 'a.json']]) {
      const names = Object.fromEntries(['artifact.tar', ...more].map((name) => [name, 'x']));
      const files = await treeFiles('dist', memoryTree(names));
      await expect(ociLayout(files)).rejects.toMatchObject({ code: 'ERR_REPRO_EVIDENCE' });
    }
  });

  it('needs an artifact', async () => {
    await expect(ociLayout(await treeFiles('dist', memoryTree({ VERSION: '1' })))).rejects.toMatchObject({
      code: 'ERR_REPRO_EVIDENCE',
    });
  });
});

async function readMembers(): Promise<Map<string, Buffer>> {
  const bundle = await openBundle(file);
  const members = new Map<string, Buffer>();
  for (const [name, member] of bundle.members) {
    if (member.type === 'file') members.set(name, Buffer.from(await collect(member.open(), 2 ** 20)));
  }
  bundle.close();
  expect(tarOf(members)).toEqual(await readFile(file));
  return members;
}

/** The members as a tar of the bundle's form, by testkit's writer. */
function tarOf(members: ReadonlyMap<string, Buffer>): Buffer {
  const folders = ['blobs', 'blobs/sha256'].map((name) =>
    tarMember({ name: `${name}/`, mode: 0o755, typeflag: '5' }),
  );
  const files = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => tarMember({ name, mode: 0o644 }, content));
  return Buffer.from(tarArchive(...folders, ...files));
}

function pathOf(blobs: Awaited<ReturnType<typeof ociLayout>>['blobs'], title: string): string {
  const digest = blobs.find((blob) => blob.path === title)?.descriptor.digest ?? '';
  return `blobs/${digest.replace(':', '/')}`;
}
