import { printable } from '../printable.ts';
import type { RenderOptions } from '../render.ts';
import { countByLevel } from '../report.ts';
import type { Finding, Level, Location, Report } from '../types.ts';

const COLORS = { error: 31, warning: 33, note: 36, pass: 32, fail: 31, dim: 2 } as const;
type Paint = (style: keyof typeof COLORS, text: string) => string;

/** For a person: a verdict line for each subject, its findings below, each with its fix. */
export function renderText(reports: readonly Report[], { color = false }: RenderOptions): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${COLORS[style]}m${text}\u001b[0m` : text);
  return reports.map((report) => renderOne(report, paint)).join('');
}

function renderOne(report: Report, paint: Paint): string {
  const verdict = report.ok ? paint('pass', 'pass') : paint('fail', 'fail');
  const lines = [`${printable(report.subject.name)}: ${verdict}${counts(report.findings)}`];
  for (const finding of report.findings) {
    const where = location(finding.at);
    const head = `  ${paint(finding.level, finding.level)} ${where}${printable(finding.message)}`;
    lines.push(`${head} ${paint('dim', `[${finding.code}]`)}`);
    if (finding.hint) lines.push(paint('dim', `    fix: ${printable(finding.hint)}`));
  }
  return `${lines.join('\n')}\n`;
}

function location(at: Location | undefined): string {
  if (!at) return '';
  const path = at.path === undefined ? '' : printable(at.path);
  const line =
    at.line === undefined ? '' : `${path && ':'}${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
  const offset = at.offset !== undefined && at.line === undefined ? `${path && ' '}at byte ${at.offset}` : '';
  return `${path}${line}${offset}: `;
}

function counts(findings: readonly Finding[]): string {
  const byLevel = countByLevel(findings);
  const parts = (['error', 'warning', 'note'] as const satisfies Level[])
    .filter((level) => byLevel[level] > 0)
    .map((level) => `${byLevel[level]} ${level}${byLevel[level] === 1 ? '' : 's'}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
