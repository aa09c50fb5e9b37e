import { compareBytes } from '@repro/core/compare';
import { type Finding, makeReport, type Report } from '@repro/report';
import { type BaselineMatch, matchBaseline } from '../baseline/match.ts';
import type { BaselineEntry } from '../baseline/types.ts';
import type { SecretConfig } from '../config/types.ts';
import { type CheckOptions, defaults } from '../options.ts';
import { tool } from '../tool.ts';
import { type AllRules, rulesWith } from './all-rules.ts';
import type { Found, Gatherer } from './gatherer.ts';
import { levelOf } from './level.ts';
import { incompleteCodes, ownRules } from './own-rules.ts';

/** The report of a scan, and what a baseline of it would hold. */
export interface Built {
  readonly report: Report;
  /** Every secret found, those that the baseline knows among them. */
  readonly secrets: readonly BaselineEntry[];
  readonly stale: readonly BaselineEntry[];
  /** Places that were not looked at. */
  readonly incomplete: number;
}

/** Entries that fitted nothing, as the caller found them. */
export interface Unused {
  readonly at: { readonly path: string; readonly line?: number };
  readonly entry: string;
}

/** Makes the report of what was gathered. The same files in any order give the same report. */
export function build(gatherer: Gatherer, options: CheckOptions, unused: readonly Unused[] = []): Built {
  const { name = defaults.name, baseline, config = {}, failOn, all } = options;
  const found = once(gatherer.found);
  const match: BaselineMatch<Found> =
    baseline && !all ? matchBaseline(found, baseline.entries) : { left: found, known: [], stale: [] };
  const isWhole = seesAll(options) && all !== true && gatherer.problems.length === 0;
  const stale = isWhole ? match.stale : [];
  const idle = isWhole ? gatherer.idle : [];
  const findings: Finding[] = [
    ...gatherer.problems,
    ...findingsOf(match.left, config),
    ...idle.map(({ path, line, column, offset, rules, unknown }) =>
      ownRules.finding('secret-lint/unused-allow', { rules, unknown }, { path, line, column, offset }),
    ),
    ...stale.map(({ fingerprint, rule, path }) =>
      ownRules.finding('secret-lint/stale-baseline', { fingerprint, rule }, { path }),
    ),
    ...(isWhole ? unused : []).map(({ at, entry }) =>
      ownRules.finding('secret-lint/unused-entry', { entry }, at),
    ),
  ];
  const incomplete = findings.filter(({ code }) => incompleteCodes.has(code)).length;
  const { files, bytes, allowed, unopened, binary } = gatherer;
  const report = makeReport({
    tool,
    subject: { name },
    findings,
    summary: {
      files,
      bytes,
      secrets: count(match.left),
      allowed,
      ...(baseline && {
        baseline: { entries: baseline.entries.length, known: match.known.length, stale: stale.length },
      }),
      unopened,
      ...(binary > 0 && { binary }),
      incomplete,
    },
    failOn,
  });
  return {
    report,
    secrets: found.map(({ fingerprint, rule, path }) => ({ fingerprint, rule, path })),
    stale,
    incomplete,
  };
}

/** Whether all was looked at and all is told: else what seems gone, or to do nothing, may be in the rest. */
export function seesAll({ partial = false, minConfidence, minSeverity }: CheckOptions): boolean {
  return (
    !partial &&
    (minConfidence ?? defaults.minConfidence) === defaults.minConfidence &&
    (minSeverity ?? defaults.minSeverity) === defaults.minSeverity
  );
}

/** A history has a secret in every version of its file: told is the one that brought it. */
function once(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  const first = found.filter(({ commit, rule, fingerprint, path }) => {
    if (commit === undefined) return true;
    const key = `${rule} ${fingerprint} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
  return first.sort((a, b) => compareBytes(a.path, b.path) || a.offset - b.offset);
}

function findingsOf(found: readonly Found[], { rules = [], levels }: SecretConfig): readonly Finding[] {
  if (found.length === 0) return [];
  const table = rulesWith(rules);
  return found.map((one) => findingOf(one, table, levels));
}

function findingOf(
  { path, commit, line, column, offset, encodings, ...sighting }: Found,
  table: AllRules,
  levels: SecretConfig['levels'],
): Finding {
  const level = levelOf(sighting.severity, sighting.confidence, levels);
  const data = {
    ...sighting,
    ...(encodings.length > 0 && { encodings }),
    ...(commit !== undefined && { commit }),
  };
  return table.finding(`secrets/${sighting.rule}`, data, { path, line, column, offset }, { level });
}

function count(found: readonly Found[]): Record<string, number> {
  const of = (confidence: string): number => found.filter((one) => one.confidence === confidence).length;
  return { certain: of('certain'), likely: of('likely'), possible: of('possible') };
}
