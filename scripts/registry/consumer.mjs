// A program of somebody else's that depends on all packages: by import, by require, and by their types.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Writes the program into a folder. @returns calls as those of the tools, to be run there */
export function consumerCalls(packages, cwd) {
  mkdirSync(cwd);
  const entries = packages.flatMap(entriesOf);
  const write = (name, text) => writeFileSync(path.join(cwd, name), text);
  write('package.json', JSON.stringify(manifest(packages)));
  write(
    'esm.mjs',
    `${entries.map((entry) => `await import('${entry}');\n`).join('')}${program('await import')}`,
  );
  write(
    'cjs.cjs',
    `${entries.map((entry) => `require('${entry}');\n`).join('')}(async () => {${program('require')}})();\n`,
  );
  write('types.ts', typed(entries));
  const configure = (name, more) =>
    write(name, JSON.stringify({ compilerOptions: { ...compilerOptions, ...more }, files: ['types.ts'] }));
  configure('tsconfig.json', {});
  configure('tsconfig.exact.json', { exactOptionalPropertyTypes: true });
  configure('tsconfig.bundler.json', { module: 'esnext', moduleResolution: 'bundler' });
  const silent = { stdout: /^true\n$/, stderr: /^$/ };
  const node = (what, args) => ({ what, program: process.execPath, args, ...silent });
  return [
    { what: 'npm install of all packages', program: 'npm', args: ['install'] },
    node(`import of ${entries.length} entries`, ['esm.mjs']),
    node(`require of ${entries.length} entries`, ['--disable-warning=ExperimentalWarning', 'cjs.cjs']),
    ...['tsconfig.json', 'tsconfig.exact.json', 'tsconfig.bundler.json'].map((config) => ({
      what: `types of ${entries.length} entries by ${config}`,
      program: 'npx',
      args: ['tsc', '-p', config],
      stdout: /^$/,
    })),
  ];
}

/** The names by which a package's modules are loaded. */
function entriesOf({ name, manifest: { exports: exported } }) {
  return Object.keys(exported)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => name + key.slice(1));
}

function manifest(packages) {
  return {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(packages.map(({ name, manifest: { version } }) => [name, version])),
    devDependencies: { typescript: ownVersion('typescript'), '@types/node': ownVersion('@types/node') },
  };
}

/** The version of a package that we use ourselves. */
function ownVersion(name) {
  return createRequire(import.meta.url)(`${name}/package.json`).version;
}

/** Packs an archive in memory and checks it: the two sides of the library. */
const program = (load) => `
const { pack } = ${load}('@repro/det-tar');
const { memoryTree } = ${load}('@repro/tree');
const { check } = ${load}('@repro/verify-gzip-header');
const bytes = pack(memoryTree({ a: 'a' }));
console.log((await check(bytes, { name: 'a.tar.gz' })).ok);
`;

/** Without skipLibCheck: every declaration that is shipped has to hold by itself. */
const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2023',
  strict: true,
  noEmit: true,
  types: ['node'],
};

const typed = (entries) => `${entries.map((entry, n) => `import * as m${n} from '${entry}';\n`).join('')}
import { pack } from '@repro/det-tar';
import { walk } from '@repro/tree';
import { check } from '@repro/verify-gzip-header';

export const ok: boolean = (await check(pack(walk('.')), { name: 'a' })).ok;
// @ts-expect-error: the types are there, and are not any
export const wrong: string = (await check(pack(walk('.')), { name: 'a' })).ok;
export const all: object[] = [${entries.map((_, n) => `m${n}`).join(', ')}];
`;
