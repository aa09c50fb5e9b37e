import { type Bytes, collect } from '@repro/core/bytes';
import { withDefaults } from '@repro/core/defaults';
import { lineColumns } from '@repro/core/scan';
import { sha256 } from '@repro/core/sha256';
import { type Finding, makeReport, type Report } from '@repro/report';
import { type Differences, inspect } from './inspect.ts';
import { type CheckOptions, defaults } from './options.ts';
import { byHand, rules } from './rules.ts';
import type { Summary } from './summary.ts';
import { tool } from './tool.ts';

/**
 * Whether a document is in the canonical form of RFC 8785, with or without one line feed at its end.
 * The summary's `first_difference` is the offset of the first byte that is not that of the canonical form; each
 * kind of difference is a finding with its own code, at its first place. The document is held in memory, once.
 * @throws ERR_REPRO_JSON_SYNTAX, ERR_REPRO_JSON_UTF8, ERR_REPRO_JSON_DEPTH for what is no JSON, with line and column.
 * @throws ERR_REPRO_TOO_LARGE for a document above the limit.
 */
export async function check(source: Bytes, options: CheckOptions = {}): Promise<Report<Summary>> {
  const { name, newline, maxBytes } = withDefaults(defaults, options);
  const bytes = await collect(source, maxBytes, name);
  return reportOf(bytes, inspect(bytes, name, newline), options);
}

/** The report of what was found in a document; `facts` go into its summary. */
export async function reportOf(
  bytes: Uint8Array,
  differences: Differences,
  options: CheckOptions & { readonly facts?: Pick<Summary, 'fixed'> },
): Promise<Report<Summary>> {
  const { name = defaults.name, failOn, facts } = options;
  const { first, places } = differences;
  return makeReport({
    tool,
    subject: { name, sha256: (await sha256(bytes)).sha256 },
    findings: findingsOf(bytes, differences, name),
    summary: {
      bytes: bytes.length,
      differences: Object.fromEntries(places),
      ...(first !== undefined && { first_difference: first }),
      ...facts,
    },
    failOn,
  });
}

function findingsOf(bytes: Uint8Array, { kept, places }: Differences, name: string): Finding[] {
  const spots = lineColumns(
    bytes,
    kept.map(({ offset }) => offset),
  );
  return kept.map(({ code, offset, data }, i) => {
    const values = byHand.includes(code) ? data : { ...data, places: places.get(code) ?? 0 };
    return rules.finding(code, values as never, { path: name, ...spots[i], offset });
  });
}
