import type { Context } from '@repro/cli-kit';
import type { Observer, StepRecord } from '../graph/graph.ts';

const WORDS = { pass: 'passed', fail: 'FAILED', unverifiable: 'BROKE', not_run: 'did not run' } as const;

/** A line for each step that ends; on a terminal, where a bar is shown, only for those that did not pass. */
export function progressLines(context: Context): Observer {
  const bar = context.progress('release');
  return {
    started() {},
    ended(record) {
      bar.tick(1);
      if (record.status !== 'pass' || !context.showsProgress) context.say(lineOf(record));
    },
  };
}

function lineOf({ name, status, cached, duration }: StepRecord): string {
  const how = cached ? 'from the cache' : `${(duration / 1000).toFixed(1)} s`;
  const time = status === 'not_run' ? '' : ` (${how})`;
  return `${name} ${WORDS[status]}${time}`;
}
