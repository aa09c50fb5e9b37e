// Keeps the versions in .pre-commit-hooks.yaml in step with the packages that the hooks run.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

const file = '.pre-commit-hooks.yaml';

/** The file with the present versions, as [path, text] pairs; a package that is not here keeps the version it has. */
export function hookFiles(packages) {
  const target = path.join(root, file);
  if (!existsSync(target)) return [];
  const text = readFileSync(target, 'utf8').replace(/(@repro\/[\w-]+)@[\w.-]+/g, (found, name) => {
    const pkg = packages.find((one) => one.name === name);
    return pkg ? `${name}@${pkg.manifest.version}` : found;
  });
  return [[file, text]];
}
