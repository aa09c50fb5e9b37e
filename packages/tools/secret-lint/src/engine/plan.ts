import { JOINTS } from '../decode/joined.ts';
import { groups, groupsOfNotes } from '../prefilter/groups.gen.ts';
import { pack, unpack } from '../prefilter/packed.ts';
import type { Needle } from '../prefilter/prefilter.ts';
import { layOut, type Tables } from '../prefilter/tables.ts';
import type { Watches } from './compile.ts';
import * as written from './plan.gen.ts';

/** What is looked for, laid out. The needles of a pass are the escapes and then those of its watchers, in their order. */
export interface Plan {
  /** How many needles each watcher has, those of notes behind the others. */
  readonly sizes: readonly number[];
  /** The tables of the pass over all files; and of that over files of people, in which more is looked for. */
  readonly tables: () => Tables;
  readonly tablesOfNotes: () => Tables;
}

/** Escapes of bytes, which hide what they spell, and strings that are joined. */
export const ESCAPES: readonly Needle[] = [
  ...['%', '\\x', '\\u00'].flatMap((text) => escapeNeedles(text)),
  ...JOINTS.map((text) => ({ text, folded: false, around: 'anything' }) as const),
];

/** The prefilter is keyed on three bytes, so an escape is looked for with the digits that text has behind it, and breaks of lines. */
function escapeNeedles(start: string): Needle[] {
  const tails = { '%': textDigits('234567'), '\\x': Array.from('01234567'), '\\u00': [''] }[start] ?? [];
  return tails.map((tail) => ({ text: start + tail, folded: true, around: 'escape' }));
}

function textDigits(high: string): string[] {
  return Array.from(high).flatMap((first) => Array.from('0123456789abcdef', (second) => first + second));
}

/** Lays out what some watches look for. It takes a thread as long as to start Node does. */
export function planOf({ byNeedle, inNotes, names }: Watches): Plan {
  const needlesOf = (watchers: Watches['byNeedle']) =>
    watchers.map((make) => make().map(({ needle }) => needle));
  const [anywhere, others] = [needlesOf(byNeedle), needlesOf(inNotes)];
  const needles = [...ESCAPES, ...anywhere.flat()];
  return {
    sizes: [...anywhere, ...others].map(({ length }) => length),
    // What was decoded is watched for the others too: it may be short where the file is long.
    tables: () => layOut({ needles, others: others.flat(), names: names(), groups }),
    tablesOfNotes: () =>
      layOut({
        needles: [...needles, ...others.flat()],
        others: [],
        names: names(),
        groups: groupsOfNotes,
      }),
  };
}

/** The plan of all built-in rules, as it was written down for them. */
export const builtInPlan: Plan = {
  sizes: written.sizes,
  tables: () => unpack(written.tables),
  tablesOfNotes: () => unpack(written.tablesOfNotes),
};

/** The module that a plan is written down in. */
export function planText({ sizes, tables, tablesOfNotes }: Plan): string {
  return `// Written by scripts/sync from the rules; do not edit.
export const sizes: readonly number[] = [${sizes.join(',')}];
export const tables =
  '${pack(tables())}';
export const tablesOfNotes =
  '${pack(tablesOfNotes())}';
`;
}
