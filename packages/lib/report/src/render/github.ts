import type { Finding, Level, Report } from '../types.ts';

const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub Actions workflow commands, one annotation a finding. */
export function renderGithub(reports: readonly Report[]): string {
  return reports.flatMap((report) => report.findings.map((finding) => annotation(report, finding))).join('');
}

function annotation(report: Report, finding: Finding): string {
  const { at } = finding;
  const properties = [
    ['file', at?.path ?? report.subject.name],
    ['line', at?.line],
    ['col', at?.column],
    ['title', `${report.tool.name}: ${finding.code}`],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const where = at?.offset !== undefined && at.line === undefined ? ` (at byte ${at.offset})` : '';
  return `::${COMMANDS[finding.level]} ${properties.join(',')}::${escapeData(`${finding.message}${where}`)}\n`;
}

/** A line break in a message would start a workflow command of the attacker's choice. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
