// Validators compiled from JSON Schemas by ajv, made to stand alone: no ajv at run time, where loading it costs 40 ms.

/**
 * A TypeScript module with one function per schema, `vel_manifest` -> `velManifestErrors(value)`.
 * @param {readonly string[]} names
 * @param {(name: string) => any} read a schema by its name
 */
export async function compileValidators(names, read) {
  const [{ default: Ajv }, { default: standalone }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv/dist/standalone/index.js'),
  ]);
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    strictTypes: true,
    strictTuples: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const exported = {};
  for (const name of [...names].sort()) {
    const schema = inline(read(name), { read, root: name, open: [] });
    ajv.addSchema(schema, name);
    exported[`check_${name.replaceAll(/\W/g, '_')}`] = name;
  }
  const code = standAlone(standalone.default(ajv, exported));
  return [HEAD, ...Object.entries(exported).map(([fn, name]) => accessor(fn, name)), code].join('\n');
}

/** How many errors are kept: a hostile document can hold one error in every few bytes. */
const KEPT = 1000;

const HEAD = `// @ts-nocheck
// Compiled by ajv from schema/*.schema.json; written by \`pnpm sync\`, not by hand.

/** One place where a value does not fit its schema. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) to the place; empty for the whole value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** The length of a string in Unicode code points, as minLength and maxLength count it. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
`;

function accessor(fn, name) {
  const camel = name.replaceAll(/[._-](\w)/g, (_, letter) => letter.toUpperCase());
  return `/** Where a value does not fit schema/${name}.schema.json: nothing when it fits, at most ${KEPT} errors. */
export function ${camel}Errors(value: unknown): readonly SchemaError[] {
  return ${fn}(value) ? [] : ${fn}.errors.filter(Boolean);
}
`;
}

/**
 * The schema without annotations and without `$ref`: ajv makes a function of each reference to something that refers on, and joins the
 * errors of its calls by copying, which is quadratic in the number of errors.
 */
function inline(schema, { read, root, open }) {
  const top = read(root);
  return walk(schema, open.length === 0);

  function walk(value, keepId = false) {
    if (Array.isArray(value)) return value.map((item) => walk(item));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, $defs: _, $id, ...rest } = value;
    const entries = Object.entries(rest).filter(([key, item]) => !isAnnotation(key, item));
    const kept = Object.fromEntries(entries.map(([key, item]) => [key, walk(item)]));
    if (keepId && $id !== undefined) kept.$id = $id;
    if ($ref === undefined) return kept;
    const target = resolve($ref);
    const clash = Object.keys(target).find((key) => key in kept);
    return clash === undefined ? { ...kept, ...target } : { ...kept, allOf: [target, ...(kept.allOf ?? [])] };
  }

  function resolve(ref) {
    const [, file = root, pointer = ''] = /^(?:([\w.-]+)\.schema\.json)?(?:#(.*))?$/.exec(ref) ?? [];
    const key = `${file}#${pointer}`;
    if (open.includes(key)) throw new Error(`schema/${root}.schema.json: ${ref} refers to itself`);
    const document = file === root ? top : read(file);
    const target = pointer
      .split('/')
      .slice(1)
      .reduce((value, step) => value?.[step], document);
    if (target === undefined) throw new Error(`schema/${root}.schema.json: ${ref} names nothing`);
    return inline(target, { read, root: file, open: [...open, key] });
  }
}

/** What is for people. A member called `title` is told from the annotation by its value, which is a schema. */
function isAnnotation(key, value) {
  return ['$schema', 'title', 'description'].includes(key) && typeof value === 'string';
}

/** ajv's module without what it loads, without the schemas it carries along, and with a bound on its errors. */
function standAlone(code) {
  const text = code
    .replace(/^"use strict";\n/, '')
    .replaceAll(/^export const (\w+) = (\w+);$/gm, 'const $1 = $2;')
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'codePoints')
    .replaceAll(/^\/\*# sourceURL=.*\n/gm, '')
    .replaceAll(/vErrors\.push\((\w+)\);/g, `if (vErrors.length < ${KEPT}) vErrors.push($1);`);
  const loads = /require\(.*\)/.exec(text);
  if (loads) throw new Error(`a compiled schema uses a keyword that needs ${loads[0]} at run time`);
  if (text.includes('vErrors.concat'))
    throw new Error('a compiled schema holds a reference that was not inlined');
  return text.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name) =>
    text.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}
