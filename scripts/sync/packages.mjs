import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Layers by folder and name; a package may import lower layers only. */
const LIB_LAYERS = {
  core: 0,
  deflate: 0,
  report: 1,
  tree: 1,
  data: 1,
  'json-schema': 1,
  git: 2,
  archive: 2,
  'cli-kit': 2,
  attest: 2,
  evidence: 3,
  page: 4,
  testkit: 4,
  'testkit-release': 4,
};
const TOOL_LAYER = 5;

/** What is made of tools, lowest first: the only packages that may import them. */
const COMPOSITIONS = { 'repro-audit': 6, pipeline: 7 };

/** @returns {{dir: string, name: string, kind: 'lib' | 'tool' | 'composition', layer: number, manifest: any}[]} */
export function readPackages() {
  const folders = ['packages/lib', 'packages/tools'].flatMap((parent) =>
    readdirSync(path.join(root, parent))
      .sort()
      .map((name) => `${parent}/${name}`),
  );
  return [...folders, ...Object.keys(COMPOSITIONS).map((name) => `packages/${name}`)]
    .filter((dir) => existsSync(path.join(root, dir, 'package.json')))
    .map((dir) => {
      const manifest = JSON.parse(readFileSync(path.join(root, dir, 'package.json'), 'utf8'));
      const base = path.basename(dir);
      const kind = dir.startsWith('packages/lib/')
        ? 'lib'
        : dir.startsWith('packages/tools/')
          ? 'tool'
          : 'composition';
      const layer = { lib: LIB_LAYERS[base], tool: TOOL_LAYER, composition: COMPOSITIONS[base] }[kind];
      return { dir, base, name: manifest.name, kind, layer, manifest };
    });
}
