import type { Context } from '@repro/cli-kit';
import { isReproError } from '@repro/core/error';
import type { Report } from '@repro/report';
import { formatBaseline } from '../baseline/format.ts';
import { parseBaseline } from '../baseline/parse.ts';
import type { Baseline, BaselineEntry } from '../baseline/types.ts';
import type { Arguments } from '../cli.ts';
import type { CheckOptions } from '../options.ts';
import { type Built, build, seesAll } from '../report/build.ts';
import type { Gatherer } from '../report/gatherer.ts';

/** A million entries. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a baseline file.
 * @throws ERR_REPRO_BASELINE, ERR_REPRO_NOT_FOUND
 */
export async function readBaseline(name: string, context: Context): Promise<Baseline> {
  return parseBaseline(await context.read(name, MAX_BYTES), name);
}

/** A scan and what is to become of its baseline. */
export interface Accepting {
  readonly built: Built;
  readonly gatherer: Gatherer;
  readonly options: CheckOptions;
  readonly flags: Arguments['flags'];
}

/**
 * Writes the baseline where the flags ask for it. What was accepted is then judged as known. Where not all was scanned,
 * entries that were not met stay: nobody knows whether they fit.
 */
export async function writeBaseline(
  { built, gatherer, options, flags }: Accepting,
  context: Context,
): Promise<{ readonly report: Report; readonly note?: string }> {
  const target = flags['write-baseline'];
  const { baseline } = options;
  if (target !== undefined) {
    const before = await entriesOf(target, context);
    const isWhole = seesAll(options) && built.incomplete === 0;
    const entries = isWhole ? built.secrets : [...before, ...built.secrets];
    await context.writeFile(target, Buffer.from(formatBaseline(entries)));
    const accepted = build(gatherer, { ...options, all: false, baseline: { name: target, entries } });
    return { report: accepted.report, note: `wrote ${target}: ${difference(before, entries)}` };
  }
  if (flags.prune && baseline && built.stale.length > 0) {
    const stale = new Set(built.stale);
    const entries = baseline.entries.filter((entry) => !stale.has(entry));
    await context.writeFile(baseline.name, Buffer.from(formatBaseline(entries)));
    const { report } = build(gatherer, { ...options, baseline: { ...baseline, entries } });
    return { report, note: `wrote ${baseline.name}: ${difference(baseline.entries, entries)}` };
  }
  return { report: built.report };
}

/** The entries of a file that may not be there yet. */
async function entriesOf(name: string, context: Context): Promise<readonly BaselineEntry[]> {
  try {
    return (await readBaseline(name, context)).entries;
  } catch (error) {
    if (isReproError(error) && error.code === 'ERR_REPRO_NOT_FOUND') return [];
    throw error;
  }
}

function difference(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const keys = (entries: readonly BaselineEntry[]) =>
    new Set(entries.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
  const [old, now] = [keys(before), keys(after)];
  const fresh = [...now].filter((key) => !old.has(key)).length;
  const gone = [...old].filter((key) => !now.has(key)).length;
  return `${now.size} ${now.size === 1 ? 'entry' : 'entries'}, ${fresh} new, ${gone} gone`;
}
