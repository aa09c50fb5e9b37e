// What the targets of the fuzzer share. Nothing of the test runner is loaded: the fuzzer runs without it.
import { isReproError } from '@repro/core/error';

/** `ok`, or the code of the error that `read` ends in; an error without a code is a defect and is thrown on. */
export async function outcome(read: () => unknown): Promise<string> {
  try {
    await read();
    return 'ok';
  } catch (error) {
    if (!isReproError(error) || error.code === 'ERR_REPRO_INTERNAL') throw error;
    return error.code;
  }
}

/** A repeatable source of 32-bit numbers. */
export type Numbers = () => number;

/** Values that readers trip over, whatever they expect. */
const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  2 ** 53,
  1e308,
  '',
  'a',
  'constructor',
  '__proto__',
  '../../etc/passwd',
  '/',
  'a\0b',
  '\ud800',
  '\u202e\u001b[31m',
  'sha256:'.padEnd(71, 'f'),
  'f'.repeat(64),
  '9'.repeat(30),
  'x'.repeat(5000),
  '2026-13-45T99:99:99Z',
  '2026-01-01T00:00:00.000Z',
  'AAAA',
  '(a+)+$',
  '**/{a,b}/[!',
  [],
  {},
  [[]],
  [null],
  { '': '' },
  { a: { a: { a: [] } } },
];
const NAMES = ['', 'a', 'toString', 'constructor', '$ref', '~1/0', 'ä', '<<', 'schema_version', 'name'];

/**
 * A JSON text with one to four changes of its values: what is replaced, removed, copied to another place or called by
 * another name still parses, and so gets past the first check of a reader.
 */
export function mutateJson(bytes: Uint8Array, next: Numbers): Uint8Array {
  let value: unknown = JSON.parse(Buffer.from(bytes).toString());
  for (let changes = 1 + (next() % 4); changes > 0; changes--) value = changed(value, next);
  return Buffer.from(JSON.stringify(value));
}

/** Goes down by chance, and changes what it comes to. */
function changed(value: unknown, next: Numbers): unknown {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const name = names[next() % Math.max(1, names.length)];
  if (name === undefined || next() % 6 === 0) return odd(next);
  const entries = Object.entries(value as object);
  const at = names.indexOf(name);
  switch (next() % 8) {
    case 0:
      return rebuilt(value, entries.toSpliced(at, 1));
    case 1:
      return rebuilt(value, [...entries, [anyName(next), odd(next)]]);
    case 2:
      return rebuilt(value, [...entries, [anyName(next), entries[next() % entries.length]?.[1]]]);
    case 3:
      return rebuilt(value, entries.with(at, [anyName(next), entries[at]?.[1]]));
    default:
      return rebuilt(value, entries.with(at, [name, changed(entries[at]?.[1], next)]));
  }
}

function rebuilt(old: unknown, entries: readonly (readonly [string, unknown])[]): unknown {
  return Array.isArray(old) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function odd(next: Numbers): unknown {
  return ODD[next() % ODD.length];
}

function anyName(next: Numbers): string {
  return NAMES[next() % NAMES.length] ?? '';
}
