import { printable } from '../printable.ts';
import type { RenderOptions } from '../render.ts';
import { fails } from '../report.ts';
import type { Finding, Level, Report } from '../types.ts';
import { location } from './location.ts';

/**
 * JUnit XML: a suite for each subject, a test case for each code that was found; findings that do not fail it are its
 * output. A rule that found nothing is no case: it may not have been asked, and would stand there as passed.
 */
export function renderJunit(reports: readonly Report[], { failOn = 'error' }: RenderOptions): string {
  const suites = reports.map((report) => suite(report, failOn));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

/** What was found under one code, told apart by whether it fails the check. */
interface Case {
  readonly code: string;
  readonly failing: readonly Finding[];
  readonly others: readonly Finding[];
}

function suite(report: Report, failOn: Level): string {
  const cases = casesOf(report, failOn);
  const failures = cases.filter(({ failing }) => failing.length > 0).length;
  const body = cases.map((one) => testCase(report.tool.name, one)).join('');
  const name = shown(report.subject.name);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite name="${name}" ${counts}>\n${body}  </testsuite>\n`;
}

function casesOf(report: Report, failOn: Level): Case[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const known = byCode.get(finding.code);
    if (known) known.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  // A reader of JUnit takes a suite without cases for one that did not run.
  if (byCode.size === 0) byCode.set(report.tool.name, []);
  return [...byCode].map(([code, findings]) => ({
    code,
    failing: findings.filter(({ level }) => fails(level, failOn)),
    others: findings.filter(({ level }) => !fails(level, failOn)),
  }));
}

function testCase(tool: string, { code, failing, others }: Case): string {
  const open = `    <testcase classname="${shown(tool)}" name="${shown(code)}"`;
  const [first] = failing;
  const failure = first
    ? `      <failure message="${shown(first.message)}" type="${shown(code)}">${describe(failing)}</failure>\n`
    : '';
  const output = others.length > 0 ? `      <system-out>${describe(others)}</system-out>\n` : '';
  return failure || output ? `${open}>\n${failure}${output}    </testcase>\n` : `${open}/>\n`;
}

function describe(findings: readonly Finding[]): string {
  return escape(findings.map(describeOne).join('\n'));
}

function describeOne({ level, at, message, hint }: Finding): string {
  return `${level}: ${location(at)}${printable(`${message}${hint ? ` (fix: ${hint})` : ''}`)}`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const shown = (text: string): string => escape(printable(text));

/** Text and attributes alike. XML 1.0 has no form for U+FFFE and U+FFFF, not even escaped: they stand as U+FFFD. */
function escape(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
