import { printable } from '../printable.ts';
import type { Finding, Level, Report } from '../types.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub Actions workflow commands, one annotation a finding. */
export function renderGithub(reports: readonly Report[]): string {
  return reports.flatMap((report) => report.findings.map((finding) => annotation(report, finding))).join('');
}

function annotation(report: Report, finding: Finding): string {
  const { at, hint } = finding;
  const properties = [
    ['file', at?.path ?? report.subject.name],
    ['line', at?.line],
    ['col', at?.line === undefined ? undefined : at.column],
    ['title', `${report.tool.name}: ${finding.code}`],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const where = at?.offset !== undefined && at.line === undefined ? ` (at byte ${at.offset})` : '';
  const fix = hint ? ` (fix: ${hint})` : '';
  return `::${COMMANDS[finding.level]} ${properties.join(',')}::${escapeData(`${finding.message}${where}${fix}`)}\n`;
}

/**
 * The runner decodes `%0A` and the like, so a percent sign is escaped; a line break, which would start a workflow
 * command of the attacker's choice, and what could fool a reader of the log are already escaped by `printable`.
 */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
