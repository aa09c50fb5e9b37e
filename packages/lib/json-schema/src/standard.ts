/** Keywords whose members are schemas under names of the author's. */
const MAPS: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Keywords that hold values: what looks like a schema in there is none. */
const VALUES: ReadonlySet<string> = new Set(['const', 'default', 'dependentRequired', 'enum', 'examples']);

/**
 * Takes out of a schema what ajv heeds and the drafts do not, in place: a `type` beside a `$ref`, where nothing counts
 * beside it, and `nullable`, which OpenAPI has.
 * @returns what has no effect in it, of which ajv says nothing
 */
export function takeAtItsWord(schema: object | boolean, refAlone: boolean): string[] {
  const remarks: string[] = [];
  for (const part of schemasIn(schema)) {
    // Nothing is demanded by a list of no types, and ajv's remark on what stands beside a `$ref` stays.
    if (refAlone && typeof part['$ref'] === 'string' && 'type' in part) part['type'] = [];
    if ('nullable' in part) {
      delete part['nullable'];
      remarks.push('unknown keyword: "nullable"');
    }
    for (const keyword of ['properties', 'patternProperties']) {
      if (Object.hasOwn(part[keyword] ?? {}, '__proto__'))
        remarks.push(`${keyword}: "__proto__" is passed over`);
    }
  }
  return remarks;
}

/**
 * Refuses a `$dynamicRef` that ajv would follow to another schema than the one that is meant: it takes every
 * `$dynamicAnchor` for the root of its schema.
 */
export function checkDynamicRefs(schema: object | boolean): void {
  const references = new Set<unknown>();
  const atRoots = new Set<unknown>(['#']);
  const elsewhere = new Set<unknown>();
  for (const part of schemasIn(schema)) {
    if ('$dynamicRef' in part) references.add(part['$dynamicRef']);
    if (typeof part['$dynamicAnchor'] !== 'string') continue;
    const isRoot = part === schema || '$id' in part;
    (isRoot ? atRoots : elsewhere).add(`#${part['$dynamicAnchor']}`);
  }
  for (const reference of references) {
    if (atRoots.has(reference) && !elsewhere.has(reference)) continue;
    throw new Error(
      `can't resolve reference ${String(reference)} from a $dynamicRef: it leads to no root of a schema`,
    );
  }
}

/** A schema and all schemas in it, at any depth: without recursion, since a schema may be deep. */
function* schemasIn(root: unknown): Generator<Record<string, unknown>> {
  const open: [value: unknown, isMap: boolean][] = [[root, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, isMap] = next;
    if (typeof value !== 'object' || value === null) continue;
    const isSchema = !isMap && !Array.isArray(value);
    if (isSchema) yield value as Record<string, unknown>;
    for (const [name, inner] of Object.entries(value)) {
      if (!isSchema || !VALUES.has(name)) open.push([inner, isSchema && MAPS.has(name)]);
    }
  }
}

/**
 * Code of ajv's in which a name counts as evaluated where it is noted itself: `toString` is in every object. Strings are
 * passed over, they are the schema's.
 */
export function withOwnNames(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"|!(props\d+)\[(key\d+)\]/g, (found, noted, key) =>
    noted === undefined ? found : `!Object.hasOwn(${noted}, ${key})`,
  );
}
