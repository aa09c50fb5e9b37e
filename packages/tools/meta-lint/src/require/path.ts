import { ReproError } from '@repro/core/error';
import { parsePointer } from '@repro/data/pointer';

/** A step into a value: a member's name or an item's index, or all of them. */
export type Step = string | typeof EVERY;

export const EVERY = Symbol('every member or item');

/** A field that must be there. */
export interface RequiredPath {
  /** As it was given. */
  readonly text: string;
  readonly steps: readonly Step[];
}

/**
 * Reads `a.b.c`, where `*` is every member or item, a number may be an index and a back-slash takes the next character
 * as it is; or a JSON Pointer (RFC 6901), which begins with a slash.
 * @throws ERR_REPRO_REQUIRE for what is neither
 */
export function parseRequired(text: string): RequiredPath {
  const steps = text.startsWith('/') ? parsePointer(text) : parseDotted(text);
  if (steps && steps.length > 0 && steps.length <= 1000) return { text, steps };
  throw new ReproError('ERR_REPRO_REQUIRE', `${JSON.stringify(text)} names no field`, {
    hint: 'write a.b.c, a.*.c for each of several, or a JSON Pointer such as /a/b',
  });
}

/** Undefined for an empty part, and for a back-slash at the end. */
function parseDotted(text: string): Step[] | undefined {
  const steps: Step[] = [];
  let part = '';
  let escaped = false;
  for (let i = 0; i <= text.length; i++) {
    const character = text[i];
    if (character === '\\') {
      part += text[++i] ?? '';
      escaped = true;
      if (i >= text.length) return undefined;
    } else if (character !== undefined && character !== '.') part += character;
    else {
      if (part === '') return undefined;
      steps.push(part === '*' && !escaped ? EVERY : part);
      part = '';
      escaped = false;
    }
  }
  return steps;
}
