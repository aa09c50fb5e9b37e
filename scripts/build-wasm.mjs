#!/usr/bin/env node
// Compiles assembly/index.ts of the package in this folder to dist/<package>.wasm, and each assembly/NAME/index.ts to
// dist/NAME.wasm; fails unless a module is the one whose SHA-256 is recorded beside its source: the same source must
// give the same module on every machine.
//   node ../../../scripts/build-wasm.mjs            what the package's build runs
//   node ../../../scripts/build-wasm.mjs --update   records the modules of a changed source
//   … --simd                                        with instructions on 16 bytes at once
//   … --embed src/FILE.gen.ts                       also writes the package's as a TypeScript module, for code that reads no files
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * No threads or reference types: what Node 20 runs without a flag and every engine computes alike. SIMD only with --simd.
 * --debug keeps the names of functions, for profiles and for those who read the module; it changes no instruction.
 */
const FLAGS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--use', 'abort=', '--debug'];

const { default: asc } = await import(pathToFileURL('node_modules/assemblyscript/dist/asc.js').href);
const embed = process.argv.indexOf('--embed');

mkdirSync('dist', { recursive: true });
for (const { name, source } of modules()) {
  const module = await compile(name, source);
  if (!isRecorded(name, source, module)) continue;
  writeFileSync(`dist/${name}.wasm`, module);
  if (source === 'assembly' && embed > 0)
    writeFileSync(process.argv[embed + 1], embedded(Buffer.from(module).toString('base64')));
}

/** The modules of the package: their names, and the folders of their sources. */
function modules() {
  const folders = readdirSync('assembly', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    { name: path.basename(process.cwd()), source: 'assembly' },
    ...folders.map(({ name }) => ({ name, source: `assembly/${name}` })),
  ].filter(({ source }) => existsSync(`${source}/index.ts`));
}

async function compile(name, source) {
  let binary;
  const simd = process.argv.includes('--simd') ? ['--enable', 'simd'] : [];
  const { error, stderr } = await asc.main(
    [`${source}/index.ts`, '--outFile', `dist/${name}.wasm`, ...FLAGS, ...simd],
    { writeFile: (_file, contents) => (binary = contents) },
  );
  if (error) throw new Error(`${source}/index.ts does not compile: ${stderr.toString()}`, { cause: error });
  return binary;
}

function isRecorded(name, source, module) {
  const record = `${source}/${name}.wasm.sha256`;
  const line = `${createHash('sha256').update(module).digest('hex')}  ${name}.wasm\n`;
  if (process.argv.includes('--update')) writeFileSync(record, line);
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : '';
  if (line === recorded) return true;
  fail(`dist/${name}.wasm has the digest ${line.slice(0, 64)}, ${record} has ${recorded.slice(0, 64)}`);
  return false;
}

/** A TypeScript module whose `wasm` is the module in base64; unchanged source gives the same file. */
function embedded(base64) {
  return `// Written by scripts/build-wasm.mjs from assembly/index.ts; do not edit.\nexport const wasm =\n  '${base64}';\n`;
}

function fail(message) {
  console.error(`build-wasm: error: ${message}`);
  console.error(
    'build-wasm: hint: if the source was changed, run with --update; if not, the compiler is another',
  );
  process.exitCode = 1;
}
