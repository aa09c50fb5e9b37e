import { usageError } from '../errors.ts';
import type { Flag } from './types.ts';

/** A flag's value after checking. */
export type Value = boolean | string | number | readonly string[] | readonly number[];

type ValueFlag = Exclude<Flag, { type: 'boolean' }>;

/** One value of a flag from its text; `where` names the flag or variable in an error. */
export function fromText(where: string, flag: ValueFlag, text: string): string | number {
  if (flag.type !== 'integer') return checkString(where, flag, text);
  if (!/^-?\d{1,16}$/.test(text) || !Number.isSafeInteger(Number(text))) {
    throw usageError(`${where} is '${text}', expected a whole number`);
  }
  return checkInteger(where, flag, Number(text));
}

/** A value that is typed already, from a file or a default. */
export function checkValue(where: string, flag: Flag, value: unknown): Value {
  if (flag.type === 'boolean') {
    if (typeof value !== 'boolean') throw usageError(`${where} is ${spoken(value)}, expected true or false`);
    return value;
  }
  if (!flag.multiple) return checkScalar(where, flag, value);
  const all = Array.isArray(value) ? value : [value];
  return all.map((item) => checkScalar(where, flag, item)) as Value;
}

function checkScalar(where: string, flag: ValueFlag, value: unknown): string | number {
  if (flag.type === 'integer') {
    if (typeof value !== 'number') throw usageError(`${where} is ${spoken(value)}, expected a whole number`);
    return checkInteger(where, flag, value);
  }
  // A choice that is a number is one in a file, too: `level: 6`.
  const text = flag.type === 'choice' && typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') throw usageError(`${where} is ${spoken(value)}, expected a text`);
  return checkString(where, flag, text);
}

/** A list or an object is not shown: in YAML it may be huge, or hold itself. */
function spoken(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

function checkInteger(where: string, flag: ValueFlag & { type: 'integer' }, value: number): number {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = flag;
  if (!Number.isSafeInteger(value)) throw usageError(`${where} is ${value}, expected a whole number`);
  if (value < min || value > max) throw usageError(`${where} is ${value}, expected ${range(flag)}`);
  return value + 0; // -0, which JSON and a command line can say, is 0
}

function range({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min !== undefined ? `${min} or more` : `${max} or less`;
}

function checkString(where: string, flag: ValueFlag, text: string): string {
  if (text.includes('\0')) throw usageError(`${where} holds a NUL character`);
  if (flag.type === 'choice' && !flag.choices.includes(text)) {
    throw usageError(`${where} is '${text}', expected ${flag.choices.join(', ')}`);
  }
  return text;
}
