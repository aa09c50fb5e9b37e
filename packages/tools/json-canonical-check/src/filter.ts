import type { Bytes } from '@repro/core';
import { collect } from '@repro/core/bytes';
import { withDefaults } from '@repro/core/defaults';
import { ReproError } from '@repro/core/error';
import type { Finding } from '@repro/report';
import { fix } from './fix.ts';
import { type CheckOptions, defaults } from './options.ts';
import { byHand, type Code } from './rules.ts';

/**
 * What stands on standard output for a document on standard input: its canonical form, the document itself where that is
 * canonical, and nothing where only a person can mend it: then status 2, and the first fault as the error.
 * @throws as `check`
 */
export async function filter(
  { name, bytes }: { readonly name: string; readonly bytes: Bytes },
  options: CheckOptions,
) {
  const document = await collect(bytes, withDefaults(defaults, options).maxBytes, name);
  const { report, content } = await fix(document, { ...options, name });
  const left = report.findings.filter(({ code }) => byHand.includes(code as Code));
  const [first] = left;
  if (first) return { none: true, status: 2, error: faultOf(first, left.length) } as const;
  return { bytes: once(content ?? document) };
}

function faultOf({ at, code, message, hint }: Finding, count: number): ReproError {
  const others = count > 1 ? `, and ${count - 1} more` : '';
  return new ReproError(
    'ERR_REPRO_NOT_MENDED',
    `${at?.path}, line ${at?.line}, column ${at?.column}: ${message} (${code})${others}`,
    { hint, at },
  );
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
