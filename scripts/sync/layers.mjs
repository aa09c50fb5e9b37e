import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

/** Every import must be declared, and point to a lower layer; test code may also use testkit. */
export function layerProblems(packages) {
  const byName = new Map(packages.map((pkg) => [pkg.name, pkg]));
  return packages.flatMap((pkg) => [
    ...undefinedLayer(pkg),
    ...upwardDependencies(pkg, byName),
    ...undeclaredImports(pkg),
    ...unusedDependencies(pkg),
  ]);
}

function undefinedLayer(pkg) {
  return pkg.layer === undefined ? [`${pkg.name} has no layer: add it to scripts/sync/packages.mjs`] : [];
}

function upwardDependencies(pkg, byName) {
  return Object.keys(pkg.manifest.dependencies ?? {})
    .filter((name) => byName.has(name) && byName.get(name).layer >= pkg.layer)
    .map(
      (name) =>
        `${pkg.name} (layer ${pkg.layer}) must not depend on ${name} (layer ${byName.get(name).layer})`,
    );
}

const IMPORT = /(?<![.\w])(?:from|import)\s*\(?\s*'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/g;

function undeclaredImports(pkg) {
  const declared = new Set([...Object.keys(pkg.manifest.dependencies ?? {}), pkg.name]);
  return sourceFiles(path.join(root, pkg.dir, 'src')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .map((match) => match[1])
      .filter((name) => name !== 'node' && !declared.has(name))
      .map((name) => `${path.relative(root, file)} imports ${name}, which its package.json does not declare`),
  );
}

/** What is declared and not imported is trusted for nothing. */
function unusedDependencies(pkg) {
  const source = sourceFiles(path.join(root, pkg.dir, 'src'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return Object.keys(pkg.manifest.dependencies ?? {})
    .filter((name) => !source.includes(`'${name}'`) && !source.includes(`'${name}/`))
    .filter((name) => !(pkg.kind !== 'lib' && name === '@repro/cli-kit'))
    .map((name) => `${pkg.name} declares ${name} and does not import it`);
}

function sourceFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.gen.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
