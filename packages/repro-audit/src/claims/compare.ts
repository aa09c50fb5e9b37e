import { type FiledReport, type Status, statusOf } from '@repro/evidence';
import type { Finding, Report } from '@repro/report';
import type { Decision } from '../claim.ts';
import { rules } from '../rules.ts';

/** The verdict is the one that was computed here; a report that says another is a finding of its own. */
export function compare(found: Report, filed: FiledReport | undefined, off: string | undefined): Decision {
  const findings = found.findings.filter(({ level }) => level !== 'note');
  const status = verdictOf(found);
  if (!filed) {
    // It counts all the same: a record that nobody signed must not decide what is looked at.
    const detail =
      off === undefined
        ? 'the release has no report of it; it was run here all the same'
        : 'the release switched the check off; it was run here all the same';
    return { status, findings, detail };
  }
  const difference = differenceOf(found, filed);
  if (!difference) return { status, findings };
  return { status: 'fail', findings: [difference, ...findings] };
}

/** A checker that came to no end says so in its summary: that is no verdict. */
function verdictOf(report: Report): Status {
  const { incomplete } = report.summary;
  if (report.ok && (incomplete === true || (typeof incomplete === 'number' && incomplete > 0)))
    return 'unverifiable';
  return statusOf(report);
}

/**
 * A report may know more than the bytes of the release tell, such as the work tree, so that only the verdict must be the
 * same: one that says it passed where the check fails, or the reverse, was not made of these bytes.
 */
function differenceOf(found: Report, { path, status: claimed, problem }: FiledReport): Finding | undefined {
  if (problem) {
    return rules.finding(
      'audit/report-differs',
      { claimed: `nothing that counts here (${problem.message})`, found: statusOf(found) },
      { path },
    );
  }
  if (claimed === statusOf(found)) return undefined;
  return rules.finding('audit/report-differs', { claimed, found: statusOf(found) }, { path });
}
