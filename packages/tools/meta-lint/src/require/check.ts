import type { Json } from '@repro/core';
import { pointerOf } from '@repro/data/pointer';
import { EVERY, type RequiredPath, type Step } from './path.ts';

/** A field that is not there. */
export interface Missing {
  readonly required: string;
  /** JSON Pointer (RFC 6901) of where it should be. */
  readonly pointer: string;
  readonly problem: string;
}

interface Branch {
  readonly value: Json;
  readonly tokens: readonly string[];
}

/** Where a document lacks a required field; null is what YAML makes of a key without a value, and so is none. */
export function missingFields(document: Json, { text: required, steps }: RequiredPath): Missing[] {
  const missing: Missing[] = [];
  let branches: Branch[] = [{ value: document, tokens: [] }];
  for (const [i, step] of steps.entries()) {
    const next: Branch[] = [];
    for (const branch of branches) {
      const found = enter(branch, step);
      next.push(...found.filter(({ value }) => value !== null));
      for (const { tokens } of found.filter(({ value }) => value === null)) {
        const pointer = pointerOf(tokens);
        const problem = i === steps.length - 1 ? 'is null' : `is missing: ${pointer} is null`;
        missing.push({ required, pointer, problem });
      }
      if (found.length > 0 || (step === EVERY && isContainer(branch.value))) continue;
      const tokens = step === EVERY ? branch.tokens : [...branch.tokens, step];
      missing.push({ required, pointer: pointerOf(tokens), problem: lack(branch, step) });
    }
    branches = next;
  }
  return missing;
}

function enter({ value, tokens }: Branch, step: Step): Branch[] {
  if (!isContainer(value)) return [];
  if (step === EVERY) {
    return Object.entries(value).map(([token, inner]) => ({
      value: inner,
      tokens: [...tokens, token],
    }));
  }
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(step)) return [];
  if (!Object.hasOwn(value, step)) return [];
  return [{ value: (value as Readonly<Record<string, Json>>)[step] as Json, tokens: [...tokens, step] }];
}

function isContainer(value: Json): value is Exclude<Json, null | string | number | boolean> {
  return typeof value === 'object' && value !== null;
}

function lack({ value, tokens }: Branch, step: Step): string {
  const where = tokens.length === 0 ? 'the document' : pointerOf(tokens);
  if (!isContainer(value)) return `is missing: ${where} is no object`;
  return `is missing: ${where} has no ${Array.isArray(value) ? 'item' : 'member'} ${JSON.stringify(String(step))}`;
}
