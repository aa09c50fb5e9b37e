// Every tool as a library, given what programs in JavaScript give, whatever the types say.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Bytes, canonicalize, collect, type Json, ReproError } from '@repro/core';
import * as tar from '@repro/det-tar';
import { openBundle } from '@repro/evidence/bundle';
import * as canonical from '@repro/json-canonical-check';
import * as bill from '@repro/make-rbom';
import * as snapshot from '@repro/make-snapshot';
import * as vel from '@repro/make-vel-manifest';
import * as permissions from '@repro/permissions-lint';
import * as pins from '@repro/pins-manifest-check';
import * as pipeline from '@repro/pipeline';
import * as billCheck from '@repro/rbom-check';
import * as paths from '@repro/safe-paths-check';
import * as slsa from '@repro/slsa-provenance';
import { temporaryDirectory } from '@repro/testkit';
import { memoryTree } from '@repro/tree';
import * as manifestCheck from '@repro/vel-validator';
import * as gzip from '@repro/verify-gzip-header';
import * as rebuild from '@repro/verify-rebuild';
import * as archive from '@repro/verify-tar-determinism';
import * as version from '@repro/version-stamp';

const tree = () => memoryTree({ 'a.sh': '#!/bin/sh\n', 'd/b': 'text' });
const host = { nodeVersion: '20.19.0', os: 'Linux', platform: 'linux-x64' };
const none: Uint8Array = new Uint8Array(0);
const given = { artifact: none, snapshot: none, manifest: none };
const encoded = (value: unknown): Uint8Array => Buffer.from(canonicalize(value as Json));
const named = (name: string, bytes: Bytes) => ({ name, bytes });

/** Each verb that reads bytes, on bytes of its kind. */
const verbs: Record<string, (bytes: Bytes, options: object) => Promise<unknown>> = {
  'json-canonical-check': (bytes, options) => canonical.check(bytes, options),
  'make-rbom': (bytes, options) =>
    bill.make({ artifacts: [named('a.tar.gz', bytes)] }, { ...options, releaseVersion: '1.0.0' }),
  'make-vel-manifest': (bytes, options) =>
    vel.make(
      { snapshot: named('snapshot.json', given.snapshot), artifacts: [named('a.tar.gz', bytes)] },
      { ...options, host, env: {} },
    ),
  'rbom-check': (bytes, options) => billCheck.check(bytes, options),
  'safe-paths-check': (bytes, options) => paths.check(bytes, options),
  'slsa-provenance': (bytes, options) =>
    slsa.generate(
      { manifest: named('vel_manifest.json', given.manifest), subjects: [named('a.tar.gz', bytes)] },
      options,
    ),
  'vel-validator': (bytes, options) => manifestCheck.check(bytes, options),
  'verify-gzip-header': (bytes, options) => gzip.check(bytes, options),
  'verify-rebuild': (bytes, options) => rebuild.compare(bytes, given.artifact, options),
  'verify-tar-determinism': (bytes, options) => archive.check(bytes, options),
};
const inputs: Record<string, () => Uint8Array> = {
  'json-canonical-check': () => given.manifest,
  'rbom-check': () => encoded({ schema_version: '1.0', release_version: '1.0.0', artifacts: [] }),
  'vel-validator': () => given.manifest,
};
const inputOf = (name: string): Uint8Array => (inputs[name] ?? (() => given.artifact))();

/** Those that read something else. */
const others: Record<string, (options: object) => Promise<unknown>> = {
  'det-tar': async (options) => (await collect(tar.pack(tree(), options), 1e6)).length,
  'make-snapshot': (options) => snapshot.make(tree(), options),
  'permissions-lint': (options) => permissions.check(tree(), options),
  'pins-manifest-check': (options) =>
    pins.check([{ path: '.github/workflows/a.yml', bytes: Buffer.from('on: push\njobs: {}\n') }], options),
  'version-stamp': (options) => version.make({ kind: 'given', version: '1.2.3' }, options),
};

beforeAll(async () => {
  given.artifact = await collect(tar.pack(tree()), 1e6);
  given.snapshot = encoded(await snapshot.make(tree()));
  const input = {
    snapshot: named('snapshot.json', given.snapshot),
    artifacts: [named('a.tar.gz', given.artifact)],
  };
  given.manifest = encoded(await vel.make(input, { host, env: {} }));
});

/** Every name that may be left out of anything that a package takes, its bricks among them, as undefined. */
function undefinedOptions(tool: string): object {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`@repro/${tool}/package.json`));
  const declarations = readdirSync(path.join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => readFileSync(path.join(folder, 'dist', name), 'utf8'));
  const names = declarations.flatMap((text) =>
    [...text.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(0);
  const flat = Object.fromEntries(names.map((name) => [name, undefined]));
  return { ...flat, limits: flat };
}

describe('an option that is undefined is as one that is not given', () => {
  it.each([...Object.keys(verbs), ...Object.keys(others)])('to %s', async (name) => {
    const call = (options: object) => (others[name] ?? ((all) => verbs[name]?.(inputOf(name), all)))(options);
    expect(await call(undefinedOptions(name))).toEqual(await call({}));
  });
});

describe('what is no bytes is an error that says what to give', () => {
  it.each(Object.keys(verbs))('to %s', async (name) => {
    const text = Buffer.from(inputOf(name)).toString('latin1');
    const wrong = { text, path: 'a.tar.gz', 'stream of text': Readable.from([text]), nothing: undefined };
    for (const [what, source] of Object.entries(wrong)) {
      const error = await verbs[name]?.(source as unknown as Uint8Array, {}).catch(
        (thrown: unknown) => thrown,
      );
      expect({ what, error }).toEqual({ what, error: expect.any(ReproError) });
      expect(error).toMatchObject({ code: 'ERR_REPRO_NOT_BYTES', hint: expect.any(String) });
    }
  });
});

describe('a path that leads nowhere is an error that names it', () => {
  const flow = (run: typeof pipeline.release) => (directory: string) =>
    run(directory, {
      settings: pipeline.resolveSettings({ flags: new Map(), env: {} }).values,
      env: {},
      host,
      signal: new AbortController().signal,
      observer: { started() {}, ended() {} },
      warn() {},
      now: () => new Date(0),
    });
  const calls: Record<string, (name: string) => unknown> = {
    'det-tar': (name) => collect(tar.pack(name), 1e6),
    'make-snapshot': (name) => snapshot.make(name),
    'safe-paths-check': (name) => paths.check({ path: name }),
    'verify-tar-determinism': (name) => archive.check({ path: name }),
    'a bundle': (name) => openBundle(name),
    release: flow(pipeline.release),
    build: flow(pipeline.build),
    security: flow(pipeline.security),
  };
  it.each(Object.keys(calls))('to %s', async (name) => {
    const directory = await temporaryDirectory();
    await writeFile(path.join(directory, 'file'), '');
    for (const place of ['missing', 'file/below']) {
      const whole = path.join(directory, place);
      const error = await Promise.resolve(calls[name]?.(whole)).catch((thrown: unknown) => thrown);
      expect({ place, error }).toEqual({ place, error: expect.any(ReproError) });
      expect(error).toMatchObject({
        code: expect.stringMatching(/^ERR_REPRO_NOT_(FOUND|A_DIRECTORY)$/),
        message: expect.stringContaining(whole),
        hint: expect.any(String),
      });
    }
  });

  it('and so is a directory in place of a file', async () => {
    for (const name of ['safe-paths-check', 'verify-tar-determinism', 'a bundle']) {
      const error = await Promise.resolve(calls[name]?.('src')).catch((thrown: unknown) => thrown);
      expect({ name, error }).toMatchObject({ name, error: { code: 'ERR_REPRO_IS_A_DIRECTORY' } });
    }
  });
});
