// Keeps the versions in .pre-commit-hooks.yaml and the examples in step with the packages that they run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

/** The files with the present versions, as [path, text] pairs; a package that is not here keeps the version it has. */
export function hookFiles(packages) {
  const examples = readdirSync(path.join(root, 'examples')).sort();
  return ['.pre-commit-hooks.yaml', ...examples.map((name) => `examples/${name}`)]
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => [file, inStep(readFileSync(path.join(root, file), 'utf8'), packages)]);
}

function inStep(text, packages) {
  return text.replace(/(@repro\/[\w-]+)@[\w.-]+/g, (found, name) => {
    const pkg = packages.find((one) => one.name === name);
    return pkg ? `${name}@${pkg.manifest.version}` : found;
  });
}
