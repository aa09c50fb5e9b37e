import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as core from '@repro/core';
import * as scan from '@repro/core/scan';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const files = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
const size = (file: string): number => statSync(new URL(file, root)).size;
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');

describe('the public surface of @repro/core', () => {
  it('is these names', () => {
    expect(Object.keys(core).sort()).toEqual([
      'ReproError',
      'asChunks',
      'awaitTurn',
      'canonicalChunks',
      'canonicalDigest',
      'canonicalize',
      'collect',
      'compareBytes',
      'inFile',
      'isBytes',
      'isReproError',
      'parseStrict',
      'sha256',
      'sha256Through',
      'withDefaults',
    ]);
    expect(Object.keys(scan).sort()).toEqual([
      'lineColumn',
      'lineColumns',
      'loneSurrogateEscape',
      'numberLoss',
      'scanJson',
      'utf8Fault',
    ]);
  });

  it('has these entries, each of which can be loaded alone', async () => {
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');
    expect(entries).toEqual([
      '.',
      './build-time',
      './bytes',
      './canonical',
      './compare',
      './defaults',
      './error',
      './parse',
      './scan',
      './sha256',
      './sums',
      './system-error',
      './thread',
    ]);
    for (const entry of entries) {
      const loaded = (await import(`@repro/core${entry.slice(1)}`)) as object;
      expect(Object.keys(loaded).length).toBeGreaterThan(0);
    }
  });
});

describe('what @repro/core costs', () => {
  it('depends on nothing', () => {
    expect(manifest.dependencies).toEqual({});
  });

  it('imports nothing but its own files, and node:crypto and threads only when something is hashed or started', () => {
    const imports = files('src', '.ts').flatMap((file) =>
      [...text(file).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(?!\.\.?\/)([^']+)'/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(imports).toEqual([]);
    const lazy = files('src', '.ts').flatMap((file) =>
      [...text(file).matchAll(/(?:import|getBuiltinModule)\('([^']+)'\)/g)].map(([, name]) => name),
    );
    expect(lazy).toEqual(['node:crypto', 'node:worker_threads']);
  });

  it('is small: what a tool loads first is below 2 kB, all of it below 66 kB', () => {
    expect(size('dist/error.js')).toBeLessThan(2000);
    expect(files('dist', '.js').reduce((sum, file) => sum + size(file), 0)).toBeLessThan(66_000);
  });
});
