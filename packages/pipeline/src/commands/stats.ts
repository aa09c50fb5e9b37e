import { defineCommand, type Result } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Metric, Stats } from '../records/stats.ts';
import { tool } from '../tool.ts';
import { directory, flowFlags } from './shared.ts';

/** `repro stats` */
export const command = defineCommand({
  tool,
  summary: 'Tell how past runs on a source went, against what they should',
  description:
    'Every run leaves its record in the history of its source. The rates are taken over the runs that ended by themselves; an artifact counts as rebuilt when it was made again from the same tree, with the same tool and settings, and not taken from the cache.',
  positionals: directory,
  flags: {
    ...flowFlags('build.history_dir'),
    last: { type: 'integer', min: 1, default: 1000, placeholder: 'N', summary: 'look at the last N runs' },
    check: { type: 'boolean', summary: 'exit with 2 when a target is missed, with 1 when none can be told' },
  },
  output: 'document',
  examples: [
    { command: 'repro stats', summary: 'the table of this source' },
    { command: 'repro stats --last 20 --check', summary: 'fail when the last 20 runs miss a target' },
  ],
  async run(args, context) {
    const { settle } = await import('./run-flow.ts');
    const { directory: source, effective } = await settle(args, context);
    const [{ historyDirectory }, { readHistory }, { statsOf }] = await Promise.all([
      import('../records/history.ts'),
      import('../records/read-history.ts'),
      import('../records/stats.ts'),
    ]);
    const { values: settings } = effective;
    const place = historyDirectory({ source: { directory: source }, settings, env: context.env });
    const history =
      place === undefined ? { records: [], unreadable: [] } : await readHistory(place, args.flags.last);
    const stats = statsOf(history.records, history.unreadable.length);
    const result = args.flags.format === 'json' ? { document: stats } : { text: tableOf(stats) };
    return { ...result, ...(args.flags.check && judged(stats)) };
  },
});

/** A target of which no run tells anything is not missed; but where that is so of all, nothing was checked. */
function judged({ metrics }: Stats): Pick<Result, 'status' | 'error'> {
  if (metrics.some(({ met }) => met === false)) return { status: 2 };
  if (metrics.some(({ met }) => met === true)) return { status: 0 };
  const error = new ReproError('ERR_REPRO_INCOMPLETE', 'no run tells anything of any target', {
    hint: 'make a release first: repro release',
  });
  return { status: 1, error };
}

function tableOf(stats: Stats): string {
  const { runs, interrupted, unreadable, metrics } = stats;
  const odd = [
    ...(interrupted > 0 ? [`${interrupted} stopped`] : []),
    ...(unreadable > 0 ? [`${unreadable} that cannot be read`] : []),
  ];
  const head = `${runs} ${runs === 1 ? 'run' : 'runs'}${odd.length > 0 ? `, ${odd.join(', ')}` : ''}\n`;
  const rows = metrics.map(({ title, runs: over, ...metric }) =>
    [
      title.padEnd(24),
      valueOf(metric).padStart(9),
      targetOf(metric).padStart(9),
      verdictOf(metric),
      `(${over})`,
    ].join('  '),
  );
  return `${head}${rows.join('\n')}\n`;
}

type Measured = Pick<Metric, 'value' | 'unit' | 'target' | 'met'>;

function valueOf({ value, unit }: Measured): string {
  if (value === null) return '-';
  return unit === 'share' ? `${(100 * value).toFixed(1)} %` : `${value.toFixed(1)} s`;
}

function targetOf({ target: { relation, value }, unit }: Measured): string {
  const sign = relation === '=' ? '' : `${relation} `;
  return unit === 'share' ? `${sign}${100 * value} %` : `${sign}${value} s`;
}

function verdictOf({ met }: Measured): string {
  if (met === null) return 'unknown';
  return met ? 'met    ' : 'MISSED ';
}
