import { printable } from '@repro/report';
import { counted } from '@repro/report/counted';
import type { PolicyEntry, PolicyTrace } from './types.ts';

const WORDS = { pass: 'passed', fail: 'FAILED', not_run: 'NOT RUN', unverifiable: 'UNKNOWN' } as const;

/** A trace for a person: the verdict first, then a line for each policy. */
export function toText(trace: PolicyTrace): string {
  const { policies, summary, status, subject, run } = trace;
  const width = Math.max(...policies.map(({ check }) => printable(check).length), 0);
  const lines = policies.map(
    (entry) => `  ${WORDS[entry.status].padEnd(8)} ${printable(entry.check).padEnd(width)}  ${detail(entry)}`,
  );
  const when = run
    ? ` in run ${run.run_id.slice(0, 12)} of ${run.started_on}`
    : ', by reports without a run record';
  const verdict = `policies of ${printable(subject.name)}: ${WORDS[status]}, ${summary.pass} of ${policies.length} passed${when}`;
  return `${[verdict, ...lines.map((line) => line.trimEnd())].join('\n')}\n`;
}

function detail({
  policy,
  judged_with: beside = [],
  reason,
  switched_off: off,
  findings,
  cached_from: cached,
}: PolicyEntry): string {
  const parts = [
    policy && `${policy.name} ${policy.version}`,
    ...beside.map(({ role, name }) => `${role} ${name}`),
    off !== undefined && `switched off by ${off}`,
    reason,
    ...(['error', 'warning'] as const)
      .filter((level) => (findings?.[level] ?? 0) > 0)
      .map((level) => counted(findings?.[level] ?? 0, level)),
    cached !== undefined && `from run ${cached.slice(0, 12)}`,
  ];
  return printable(parts.filter(Boolean).join('; '));
}
