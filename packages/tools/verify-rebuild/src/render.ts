import type { Finding, Report } from '@repro/report';
import { counted } from '@repro/report/counted';
import { printable } from '@repro/report/printable';
import { compressionRules } from './rules/compression.ts';
import { rules } from './rules.ts';
import type { Summary } from './summary.ts';

/** Places that are named of each cause. */
const EXAMPLES = 3;

type Paint = (style: number, text: string) => string;

const [RED, GREEN, BOLD, DIM] = [31, 32, 1, 2];

/** For a person: the verdict in the first line, then each cause with how often it was found, where, and what to do about it. */
export function renderText(
  reports: readonly Report[],
  { color = false }: { color?: boolean | undefined },
): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  return reports.map((report) => `${lines(report, paint).join('\n')}\n`).join('');
}

function lines(report: Report, paint: Paint): string[] {
  const summary = report.summary as unknown as Summary;
  const { expected, found, identical } = summary;
  const names = `${lineStart(expected.name)} and ${printable(found.name)}`;
  const causes = Object.entries(summary.causes).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (identical && causes.length === 0) {
    return [`${paint(GREEN, 'identical')}: ${names}`, `  sha256 ${expected.sha256}, ${expected.size} bytes`];
  }
  const verdict = identical ? paint(RED, 'identical, but not as recorded') : paint(RED, 'different');
  return [
    `${verdict}: ${names}, ${counted(causes.length, 'cause')}`,
    paint(DIM, `  expected: sha256 ${expected.sha256}, ${expected.size} bytes`),
    paint(DIM, `  found:    sha256 ${found.sha256}, ${found.size} bytes`),
    ...conclusion(summary),
    ...causes.flatMap(([code, times]) => ['', ...causeLines(report, { code, times }, paint)]),
    '',
    paint(DIM, '  --explain CODE tells why a cause matters'),
  ];
}

/** What follows from all causes together. */
function conclusion({ causes, identical, members }: Summary): string[] {
  if (identical) return [];
  if (Object.keys(causes).every((code) => code in compressionRules)) {
    return ['  the uncompressed content is the same'];
  }
  if (members.compared === 0) return [];
  const { compared, content_differs: differing } = members;
  const what = differing === 0 ? 'all have the same content' : `${differing} with other content`;
  return [`  ${counted(compared, 'member')} compared, ${what}`];
}

function causeLines(
  { findings }: Report,
  { code, times }: { readonly code: string; readonly times: number },
  paint: Paint,
): string[] {
  const own = findings.filter((finding) => finding.code === code);
  const rule = rules.table[code as keyof typeof rules.table];
  const more = times - Math.min(EXAMPLES, own.length);
  return [
    `  ${times} × ${paint(BOLD, rule.summary)} ${paint(DIM, `[${code}]`)}`,
    ...own.slice(0, EXAMPLES).map((finding) => `    ${example(finding)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
    `    ${paint(DIM, 'what to do:')} ${rule.fix}`,
  ];
}

function example({ at, message, data }: Finding): string {
  const line = at?.line === undefined ? '' : `:${at.line}`;
  const offset = at?.offset === undefined || at.line !== undefined ? '' : ` at byte ${at.offset}`;
  return `${printable(at?.path ?? '')}${line}${offset}: ${printable(message)}${bytesOf(data)}`;
}

/** The bytes around a difference that has no known reason, which the message has no room for. */
function bytesOf(data: Finding['data']): string {
  const [expected, found] = [data?.['expected'], data?.['found']];
  if (typeof expected !== 'string' || typeof found !== 'string' || !expected.includes('[')) return '';
  return `\n      expected ${printable(expected)}\n      found    ${printable(found)}`;
}

/** In a log of GitHub Actions a line that begins with `::` is a command, whatever file is called so. */
function lineStart(name: string): string {
  const text = printable(name);
  return /^\s*::/.test(text) ? `./${text}` : text;
}
