import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

/** What packing makes, and what pnpm takes from the repository: the licence, where a package has none of its own. */
const MADE_WHEN_PACKED = ['bundle'];

/** What a built package promises to those who install it, and does not have. */
export function packagingProblems(pkg) {
  const there = (file) => existsSync(path.join(root, pkg.dir, file));
  if (!there('dist/index.js')) return [];
  const { exports: exported, files = [], bin = {} } = pkg.manifest;
  const targets = Object.values(exported).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const shipped = files.filter((file) => !file.startsWith('!') && !MADE_WHEN_PACKED.includes(file));
  return [...targets, ...shipped, ...Object.values(bin)]
    .filter((file) => !file.includes('*') && !there(file))
    .map((file) => `${pkg.dir}/package.json names ${file}, which is not there`);
}

/** The licence that every package is published with. */
export function licenceProblems() {
  return existsSync(path.join(root, 'LICENSE')) ? [] : ['LICENSE is missing: no package could be published'];
}
