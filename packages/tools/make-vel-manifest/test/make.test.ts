import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import * as library from '@repro/make-vel-manifest';
import { make, tool } from '@repro/make-vel-manifest';
import { needs, schemaValidator } from '@repro/testkit';
import { xzFile } from '@repro/testkit/xz';
import { codeOf, digest, host, input, options, snapshot } from './support.ts';

const fits = schemaValidator('vel_manifest');

describe('make', () => {
  it('gives exactly this for a bare workstation', async () => {
    const manifest = await make(input(), options());
    expect(manifest).toEqual({
      schema_version: '1.0',
      provenance: {
        artifact_sha256: digest('artifact'),
        artifacts: [{ name: 'app.bin', sha256: digest('artifact'), size: 8 }],
        builder: { id: 'https://repro-pack.dev/builder/workstation/v1', version: tool.version },
      },
      environment: {
        node_version: '20.19.0',
        os: 'Linux',
        platform: 'linux-x64',
        tools: { 'make-vel-manifest': tool.version },
      },
      results_contract: { snapshot_sha256: digest(snapshot), file_count: 1, total_size: 3 },
    });
    expect(fits(manifest)).toEqual([]);
  });

  it('takes what its caller promises of a snapshot as it is', async () => {
    const contract = { snapshot_sha256: digest(snapshot), file_count: 1, total_size: 3 };
    expect(await make({ ...input(), snapshot: contract }, options())).toEqual(await make(input(), options()));
  });

  it('sorts artifacts by the bytes of their names; the first given is the primary one', async () => {
    const named = (name: string) => ({ name, bytes: Buffer.from(name) });
    const artifacts = ['z/\u{1f600}', 'b', 'z/\uffee', 'a-b', 'a'].map(named);
    const { provenance } = await make(input({ artifacts }), options());
    expect(provenance.artifacts.map(({ name }) => name)).toEqual(['a', 'a-b', 'b', '\uffee', '\u{1f600}']);
    expect(provenance.artifact_sha256).toBe(digest('z/\u{1f600}'));
  });

  it('takes artifacts in pieces, and such that were hashed already', async () => {
    async function* pieces() {
      for (const byte of Buffer.from('artifact')) yield Uint8Array.of(byte);
    }
    const hashed = { name: 'other', sha256: 'ab'.repeat(32), size: 5, tar_sha256: 'cd'.repeat(32) };
    const { provenance } = await make(
      input({ artifacts: [{ name: 'x', bytes: pieces() }, hashed] }),
      options(),
    );
    expect(provenance.artifacts).toEqual([hashed, { name: 'x', sha256: digest('artifact'), size: 8 }]);
  });

  it.each(['a.tar.gz', 'a.tgz', 'A.TAR.GZ'])('tells the digest of the tar inside %s', async (name) => {
    const tar = Buffer.alloc(100_000, 'tar');
    const bytes = gzipSync(tar);
    const of = async (more: object) =>
      (await make(input({ artifacts: [{ name, bytes }] }), options(more))).provenance.artifacts;
    expect(await of({})).toEqual([
      { name, sha256: digest(bytes), size: bytes.length, tar_sha256: digest(tar) },
    ]);
    expect(await of({ skipTarDigest: true })).toEqual([{ name, sha256: digest(bytes), size: bytes.length }]);
  });

  needs('zstd')('tells the digest of the tar inside a.tar.zst', async () => {
    const tar = Buffer.alloc(100_000, 'tar');
    const bytes = execFileSync('zstd', ['-c'], { input: tar });
    const { provenance } = await make(input({ artifacts: [{ name: 'a.tar.zst', bytes }] }), options());
    expect(provenance.artifacts).toEqual([
      { name: 'a.tar.zst', sha256: digest(bytes), size: bytes.length, tar_sha256: digest(tar) },
    ]);
  });

  it.each(['a.tar.xz', 'a.TXZ'])('tells the digest of the tar inside %s', async (name) => {
    const tar = Buffer.alloc(100_000, 'tar');
    const bytes = xzFile(tar);
    const { provenance } = await make(input({ artifacts: [{ name, bytes }] }), options());
    expect(provenance.artifacts).toEqual([
      { name, sha256: digest(bytes), size: bytes.length, tar_sha256: digest(tar) },
    ]);
  });

  it('fails for a compressed tar that is none', async () => {
    for (const bytes of [Buffer.from('no gzip'), gzipSync('x'.repeat(1000)).subarray(0, 15)]) {
      expect(await codeOf(make(input({ artifacts: [{ name: 'a.tgz', bytes }] }), options()))).toMatch(
        /^ERR_REPRO_GZIP_/,
      );
    }
  });

  it.each(
    [[], ['a', 'b/a'], ['x', 'y', 'x'], [''], ['dir/'], ['.'], ['a\nb'], ['..']].map((names) => [names]),
  )('refuses artifacts called %j', async (names) => {
    const artifacts = names.map((name) => ({ name, bytes: Buffer.from('') }));
    expect(await codeOf(make(input({ artifacts }), options()))).toBe('ERR_REPRO_VEL_ARTIFACT');
  });

  it('carries metadata along', async () => {
    const text = '{"b":[1,{"c":null}],"a":"ü"}';
    const metadata = { name: 'm.json', bytes: Buffer.from(text) };
    const manifest = await make(input({ metadata }), options());
    expect(manifest.metadata).toEqual(JSON.parse(text));
    expect(fits(manifest)).toEqual([]);
  });

  it.each([
    ['[1]', 'ERR_REPRO_VEL_METADATA'],
    ['null', 'ERR_REPRO_VEL_METADATA'],
    ['"x"', 'ERR_REPRO_VEL_METADATA'],
    ['{"a":1,"a":2}', 'ERR_REPRO_JSON_DUPLICATE_KEY'],
    ['{', 'ERR_REPRO_JSON_SYNTAX'],
    [' '.repeat(5_000_000), 'ERR_REPRO_TOO_LARGE'],
  ])('does not carry metadata that are no object: %.20j', async (text, code) => {
    const metadata = { name: 'm.json', bytes: Buffer.from(text) };
    expect(await codeOf(make(input({ metadata }), options()))).toBe(code);
  });

  it('tells versions and facts that the caller adds', async () => {
    const more = {
      tools: { 'det-tar': '1.2.3', gzip: '1.12' },
      facts: { container: 'node:20', nodes: 2, sealed: true },
    };
    const manifest = await make(input(), options(more));
    expect(manifest.environment).toEqual({
      container: 'node:20',
      nodes: 2,
      sealed: true,
      node_version: host.nodeVersion,
      os: host.os,
      platform: host.platform,
      tools: { 'det-tar': '1.2.3', gzip: '1.12', 'make-vel-manifest': tool.version },
    });
    expect(fits(manifest)).toEqual([]);
    const wrong: Record<string, string>[] = [
      { os: 'x' },
      { tools: 'x' },
      { Upper: 'x' },
      { __proto__x: 'x' },
    ];
    for (const facts of wrong) {
      expect(await codeOf(make(input(), options({ facts })))).toBe('ERR_REPRO_VEL_ENVIRONMENT');
    }
    expect(await codeOf(make(input(), options({ tools: { x: '' } })))).toBe('ERR_REPRO_VEL_ENVIRONMENT');
  });

  it('stops when it is told to', async () => {
    await expect(make(input(), options({ signal: AbortSignal.abort(new Error('stop')) }))).rejects.toThrow(
      'stop',
    );
  });

  it('has this library', () => {
    expect(Object.keys(library).sort()).toEqual(['detectBuilder', 'make', 'readMetadata', 'tool']);
  });
});

describe('the snapshot', () => {
  const broken = (from: string, to: string) => ({
    name: 's.json',
    bytes: Buffer.from(snapshot.replace(from, to)),
  });

  it.each([
    ['total_files', '"total_files":1', '"total_files":2'],
    ['total_size', '"total_size":3', '"total_size":4'],
    ['tree_sha256', '"tree_sha256":"', '"tree_sha256":"00'],
    ['another content', '"size":3', '"size":4'],
    ['a missing member', '"root":".",', ''],
    ['a member too many', '"root"', '"x":1,"root"'],
    ['another form', '"1.0"', '"2.0"'],
    ['another root', '"."', '"/src"'],
  ])('must not contradict itself: %s', async (_what, from, to) => {
    expect(snapshot).toContain(from);
    expect(await codeOf(make(input({ snapshot: broken(from, to) }), options()))).toBe(
      'ERR_REPRO_SNAPSHOT_INVALID',
    );
  });

  it('must be JSON that every reader understands alike', async () => {
    expect(await codeOf(make(input({ snapshot: broken('"root"', '"root":".","root"') }), options()))).toBe(
      'ERR_REPRO_JSON_DUPLICATE_KEY',
    );
    expect(await codeOf(make(input({ snapshot: broken('}', '') }), options()))).toBe('ERR_REPRO_JSON_SYNTAX');
    expect(await codeOf(make(input({ snapshot: { name: 's', bytes: Buffer.from('[]') } }), options()))).toBe(
      'ERR_REPRO_SNAPSHOT_INVALID',
    );
  });
});

describe('the time', () => {
  const at = async (epoch: string) =>
    (await make(input(), options({ env: { SOURCE_DATE_EPOCH: epoch } }))).provenance.build_timestamp;

  it('is SOURCE_DATE_EPOCH, in UTC', async () => {
    for (const seconds of [0, 1, 951_782_400, 1_700_000_000, 4_107_542_399, 253_402_300_799]) {
      expect(await at(String(seconds))).toBe(new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
    }
  });

  it('agrees with the calendar of the language on 2,000 days', async () => {
    for (let i = 0; i < 2000; i++) {
      const seconds = (i * 126_701_150_399) % 253_402_300_799;
      expect(await at(String(seconds))).toBe(new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
    }
  });

  it('is absent when nobody tells it', async () => {
    expect((await make(input(), options())).provenance).not.toHaveProperty('build_timestamp');
    expect(await at('')).toBeUndefined();
  });

  it.each(['now', '-1', '1.5', '1e9', ' 1', '253402300800', '0x10', '１'])('must not be %j', async (text) => {
    expect(await codeOf(at(text))).toBe('ERR_REPRO_SOURCE_DATE_EPOCH');
  });
});
