import { type Bytes, canonicalChunks, collect, parseStrict, ReproError } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import type { Report } from '@repro/report';
import { reportOf } from './check.ts';
import { bomLength, inspect } from './inspect.ts';
import { type CheckOptions, defaults, type Newline } from './options.ts';
import { byHand } from './rules.ts';
import type { Summary } from './summary.ts';

/** A document after the attempt to mend it. */
export interface Fixed {
  /** Of the document as it is now; the summary's `fixed` counts the places that were mended. */
  readonly report: Report<Summary>;
  /** The canonical form; absent when there is nothing to mend, or nothing that can be mended. */
  readonly content?: Uint8Array;
}

/**
 * The canonical form of a document, when it says exactly the same: a document with members of one name, with lone
 * surrogates or with numbers that readers do not keep is left as it is, and its report says why.
 * One line feed ends it, unless `newline` is `none`.
 * @throws as `check`.
 */
export async function fix(source: Bytes, options: CheckOptions = {}): Promise<Fixed> {
  const { name, newline, maxBytes } = withDefaults(defaults, options);
  const bytes = await collect(source, maxBytes, name);
  const differences = inspect(bytes, name, newline);
  const { places } = differences;
  if (places.size === 0 || byHand.some((code) => places.has(code))) {
    return { report: await reportOf(bytes, differences, { ...options, facts: { fixed: 0 } }) };
  }
  const content = canonicalForm(bytes.subarray(bomLength(bytes)), { name, newline, maxBytes });
  const left = inspect(content, name, newline);
  // The two halves of this tool, the judge and the writer, are written apart: what they do not agree on is not written.
  if (left.places.size > 0)
    throw new ReproError('ERR_REPRO_INTERNAL', `${name}: the mended text is not canonical`);
  const fixed = [...places.values()].reduce((sum, count) => sum + count, 0);
  return { report: await reportOf(content, left, { ...options, facts: { fixed } }), content };
}

function canonicalForm(
  bytes: Uint8Array,
  { name, newline, maxBytes }: { name: string; newline: Newline; maxBytes: number },
): Uint8Array {
  const value = parseStrict(bytes, { name, maxBytes });
  const ending = newline === 'none' ? [] : [Uint8Array.of(0x0a)];
  return Buffer.concat([...canonicalChunks(value), ...ending]);
}
