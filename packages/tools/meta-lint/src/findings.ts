import type { DataDocument, DataProblem, ProblemKind } from '@repro/data';
import type { Finding, Location } from '@repro/report';
import { MOST_FINDINGS } from './options.ts';
import { missingFields } from './require/check.ts';
import type { RequiredPath } from './require/path.ts';
import { rules } from './rules.ts';
import type { Judge } from './schema/judge.ts';

const CODES = {
  syntax: 'meta/syntax',
  encoding: 'meta/encoding',
  'duplicate-key': 'meta/duplicate-key',
  number: 'meta/number',
  key: 'meta/key',
  alias: 'meta/alias',
  tag: 'meta/tag',
  'line-end': 'meta/line-end',
  ambiguous: 'meta/ambiguous-scalar',
} as const satisfies Record<ProblemKind, string>;

/** What is wrong with the text of a file, the reader's own hint being nearer than the rule's. */
export function problemFindings(problems: readonly DataProblem[], path: string): Finding[] {
  return problems.map(({ kind, level, message, hint, at }) => {
    const code = kind === 'key' && level === 'warning' ? 'meta/key-type' : CODES[kind];
    const finding = rules.finding(code, { problem: message }, { path, ...at });
    return hint === undefined ? finding : { ...finding, hint };
  });
}

/** How a text begins that is written as YAML has it: in quotes, as a block, with an anchor or a tag. */
const MARKED = new Set(Buffer.from('"\'|>&!'));

/** A document that is a text without any sign of YAML. */
export function plainTextFindings(document: DataDocument, bytes: Uint8Array, path: string): Finding[] {
  if (typeof document.value !== 'string') return [];
  const { offset, ...place } = document.locate(['']).get('')?.value ?? document.start;
  if (MARKED.has(bytes[offset] as number)) return [];
  return [rules.finding('meta/plain-text', {}, { path, ...place, offset })];
}

/** The fields that a document lacks, each at the innermost value around it that is there. */
export function requiredFindings(
  document: DataDocument,
  required: readonly RequiredPath[],
  path: string,
): Finding[] {
  const { value } = document;
  if (value === undefined) return [];
  const missing = required.flatMap((each) => missingFields(value, each));
  const places = missing.length > 0 ? document.locate(missing.map(({ pointer }) => pointer)) : undefined;
  return capped(missing, (each) =>
    rules.finding('meta/required', { ...each }, { path, ...places?.get(each.pointer)?.value }),
  );
}

/** Where a document does not fit a schema: at the value, or at the key where that is what is wrong. */
export async function schemaFindings(document: DataDocument, judge: Judge, path: string): Promise<Finding[]> {
  const { value } = document;
  if (value === undefined) return [];
  const misfits = await judge.check(value);
  const places = misfits.length > 0 ? document.locate(misfits.map(({ pointer }) => pointer)) : undefined;
  return capped(misfits, ({ pointer, problem, keyword, atKey }) => {
    const found = places?.get(pointer);
    const at: Location = { path, ...((atKey ? found?.key : undefined) ?? found?.value) };
    return rules.finding('meta/schema', { pointer, problem, keyword }, at);
  });
}

/** A finding for each item up to the limit, and one that counts the rest. */
function capped<T>(items: readonly T[], finding: (item: T) => Finding): Finding[] {
  const told = items.slice(0, MOST_FINDINGS).map(finding);
  const count = items.length - told.length;
  const [first] = told;
  if (count === 0 || !first) return told;
  const { code, level, at } = first;
  const where: Location = at?.path === undefined ? {} : { path: at.path };
  return [...told, rules.finding('meta/left-out', { code, count }, where, { level })];
}
