import { countByLevel, type Finding, levels, type Report } from '@repro/report';
import { counted } from '@repro/report/counted';
import { printable } from '@repro/report/printable';

const COLORS = { error: 31, warning: 33, note: 36, pass: 32, fail: 31, dim: 2, bold: 1 } as const;
type Paint = (style: keyof typeof COLORS, text: string) => string;

/** For a person: the verdict, then file by file what was found in it, and last how to go on. */
export function renderText(
  reports: readonly Report[],
  { color = false }: { readonly color?: boolean | undefined },
): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${COLORS[style]}m${text}\u001b[0m` : text);
  return reports.map((report) => `${linesOf(report, paint).join('\n')}\n`).join('');
}

function linesOf(report: Report, paint: Paint): string[] {
  const lines = [head(report, paint)];
  let path: string | undefined;
  const told = new Set<string>();
  for (const finding of report.findings) {
    if (finding.at?.path !== path) {
      path = finding.at?.path;
      lines.push(`  ${paint('bold', lineStart(path ?? ''))}`);
    }
    lines.push(`    ${describe(finding, paint)}`);
    // What to do about a secret is said once, below; what to do about the rest stands where it first comes up.
    const { hint } = finding;
    if (isSecret(finding) || hint === undefined || told.has(hint)) continue;
    lines.push(paint('dim', `      fix: ${printable(hint)}`));
    told.add(hint);
  }
  return [...lines, ...advice(report.findings, paint)];
}

function head({ subject, ok, findings, summary }: Report, paint: Paint): string {
  const byLevel = countByLevel(findings);
  const counts = levels.filter((level) => byLevel[level] > 0).map((level) => counted(byLevel[level], level));
  const found = counts.length === 0 ? '' : ` (${counts.join(', ')})`;
  const verdict = ok ? paint('pass', 'pass') : paint('fail', 'fail');
  const unopened = Number(summary['unopened']);
  const closed = unopened === 0 ? '' : `, ${counted(unopened, 'archive')} not opened (see --archives)`;
  const binary = Number(summary['binary'] ?? 0);
  const unsearched = binary === 0 ? '' : `, ${counted(binary, 'binary file')} not searched`;
  return `${lineStart(subject.name)}: ${verdict}${found} in ${counted(Number(summary['files']), 'file')}${closed}${unsearched}`;
}

function describe({ at, level, message, code }: Finding, paint: Paint): string {
  const where = at?.line === undefined ? '' : `${at.line}${at.column === undefined ? '' : `:${at.column}`} `;
  return `${where}${paint(level, level)} ${printable(message)} ${paint('dim', `[${printable(code)}]`)}`;
}

function isSecret({ code }: Finding): boolean {
  return code.startsWith('secrets/');
}

function advice(findings: readonly Finding[], paint: Paint): string[] {
  const heaviest = findings.filter((finding) => isSecret(finding) && finding.level !== 'note');
  if (heaviest.length === 0) return [];
  const rule = printable(heaviest.map(({ code }) => code.slice('secrets/'.length)).at(0) ?? '');
  return [
    '  a secret: revoke it where it was issued, and take it out of the file and its history',
    `  no secret: a comment with repro:allow RULE, as in repro:allow ${rule}, or accept what is there: --write-baseline FILE`,
  ].map((line) => paint('dim', line));
}

/** In a log of GitHub Actions a line that begins with `::` is a command, whatever file is called so. */
function lineStart(name: string): string {
  const text = printable(name);
  return /^\s*::/.test(text) ? `./${text}` : text;
}
