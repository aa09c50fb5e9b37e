import type { Report } from '@repro/report';

/** A verdict. Only `pass` counts as passed: what did not run, or could not be told, proves nothing. */
export type Status = 'pass' | 'fail' | 'not_run' | 'unverifiable';

/** All verdicts, the one that decides first. */
export const statuses = ['fail', 'unverifiable', 'not_run', 'pass'] as const satisfies readonly Status[];

/** The verdict over several: the heaviest of them; over none it is `not_run`, since nothing was shown. */
export function combine(given: Iterable<Status>): Status {
  const all = new Set(given);
  return statuses.find((status) => all.has(status)) ?? 'not_run';
}

/** How many there are of each verdict. */
export function countByStatus(all: readonly { readonly status: Status }[]): Record<Status, number> {
  const count = (of: Status): number => all.filter(({ status }) => status === of).length;
  return Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<Status, number>;
}

/** The exit status that a verdict calls for: 0 passed, 2 checked and failed, 1 could not tell. */
export function exitOf(status: Status): 0 | 1 | 2 {
  return { pass: 0, fail: 2, not_run: 1, unverifiable: 1 }[status] as 0 | 1 | 2;
}

/** The verdict of a report. */
export function statusOf({ ok }: Pick<Report, 'ok'>): Status {
  return ok ? 'pass' : 'fail';
}
