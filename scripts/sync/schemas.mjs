import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileValidators } from './compile-schemas.mjs';
import { root } from './packages.mjs';

// The JSON Schemas live in /schema. A package ships those it owns and compiles those it needs at run time:
//   owned     by name (<package>.schema.json, <package>.report.schema.json) and by "repro": {"schemas": ["snapshot"]}
//   compiled  by "repro": {"validators": ["vel_manifest", "policy/rbom_policy"]}, into src/schema.gen.ts, and into
//             src/policy/schema.gen.ts what only few runs need: validators are most of what a command has to read
// What a shipped schema refers to is shipped with it, so that the folder is whole for whoever is offline.

const SUFFIX = '.schema.json';

/** The names (without `.schema.json`) of the schemas that a package ships, references included, sorted. */
export function shippedSchemas(pkg) {
  const own = [pkg.base, `${pkg.base}.report`].filter((name) => schemas().has(name));
  const names = new Set([...own, ...(pkg.manifest.repro?.schemas ?? [])]);
  for (const name of names) for (const used of referredBy(name)) names.add(used);
  return [...names].sort(byName);
}

/** The files derived from /schema for a package, as [path, text]. */
export async function schemaFiles(pkg) {
  const files = shippedSchemas(pkg).map((name) => [`${pkg.dir}/schema/${name}${SUFFIX}`, textOf(name)]);
  const compiled = pkg.manifest.repro?.validators ?? [];
  for (const folder of new Set(compiled.map((name) => path.posix.dirname(name)))) {
    const names = compiled.filter((name) => path.posix.dirname(name) === folder);
    const text = await compileValidators(
      names.map((name) => path.posix.basename(name)),
      readSchema,
    );
    files.push([path.posix.join(pkg.dir, 'src', folder, 'schema.gen.ts'), text]);
  }
  return files;
}

/** Copies whose original is gone or is owned by somebody else now. */
export function schemaProblems(pkg) {
  const shipped = shippedSchemas(pkg).map((name) => name + SUFFIX);
  return list(path.join(root, pkg.dir, 'schema'))
    .filter((file) => !shipped.includes(file))
    .map((file) => `${pkg.dir}/schema/${file} has no source in schema/ that the package owns: delete it`);
}

/** A schema of /schema as a value. */
function readSchema(name) {
  return JSON.parse(textOf(name));
}

/** The files that a schema refers to. They are named relative to it, as in "report.schema.json#/$defs/sha256". */
function referredBy(name) {
  return [...textOf(name).matchAll(/"\$ref": "([\w.-]+)\.schema\.json/g)].map((match) => match[1]);
}

function textOf(name) {
  const text = schemas().get(name);
  if (text === undefined) throw new Error(`schema/${name}${SUFFIX} is declared or referred to, and missing`);
  return text;
}

let cache;
function schemas() {
  cache ??= new Map(
    list(path.join(root, 'schema'))
      .filter((file) => file.endsWith(SUFFIX))
      .map((file) => [file.slice(0, -SUFFIX.length), readFileSync(path.join(root, 'schema', file), 'utf8')]),
  );
  return cache;
}

function list(dir) {
  try {
    return readdirSync(dir).sort(byName);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
