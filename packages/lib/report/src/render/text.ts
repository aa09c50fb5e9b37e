import { counted } from '../counted.ts';
import { printable } from '../printable.ts';
import type { RenderOptions } from '../render.ts';
import { countByLevel } from '../report.ts';
import { type Finding, levels, type Report } from '../types.ts';
import { location } from './location.ts';

const COLORS = { error: 31, warning: 33, note: 36, pass: 32, fail: 31, dim: 2 } as const;
type Paint = (style: keyof typeof COLORS, text: string) => string;

/** For a person: a verdict line for each subject, its findings below, each with its fix unless that was told before. */
export function renderText(reports: readonly Report[], { color = false }: RenderOptions): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${COLORS[style]}m${text}\u001b[0m` : text);
  return reports.map((report) => renderOne(report, paint)).join('');
}

function renderOne(report: Report, paint: Paint): string {
  const verdict = report.ok ? paint('pass', 'pass') : paint('fail', 'fail');
  const lines = [`${lineStart(report.subject.name)}: ${verdict}${counts(report.findings)}`];
  const told = new Set<string>();
  for (const finding of report.findings) {
    const where = location(finding.at);
    const head = `  ${paint(finding.level, finding.level)} ${where}${printable(finding.message)}`;
    lines.push(`${head} ${paint('dim', `[${printable(finding.code)}]`)}`);
    if (!finding.hint || told.has(finding.hint)) continue;
    lines.push(paint('dim', `    fix: ${printable(finding.hint)}`));
    told.add(finding.hint);
  }
  return `${lines.join('\n')}\n`;
}

/** In a log of GitHub Actions a line that begins with `::` is a command, whatever file is called so. */
function lineStart(name: string): string {
  const text = printable(name);
  return /^\s*::/.test(text) ? `./${text}` : text;
}

function counts(findings: readonly Finding[]): string {
  const byLevel = countByLevel(findings);
  const parts = levels.filter((level) => byLevel[level] > 0).map((level) => counted(byLevel[level], level));
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
