import type { RenderOptions } from '../render.ts';
import type { Finding, Report } from '../types.ts';

/** JUnit XML: a suite for each subject, a test case for each rule; findings below `error` are its output. */
export function renderJunit(reports: readonly Report[], { rules = {} }: RenderOptions): string {
  const suites = reports.map((report) => suite(report, Object.keys(rules)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suite(report: Report, ruleCodes: readonly string[]): string {
  const codes = [...new Set([...ruleCodes, ...report.findings.map((finding) => finding.code)])];
  const names = codes.length > 0 ? codes : [report.tool.name];
  const cases = names.map((code) => ({ code, findings: report.findings.filter((f) => f.code === code) }));
  const failures = cases.filter(({ findings }) => findings.some(isError)).length;
  const body = cases.map(({ code, findings }) => testCase(report, code, findings)).join('');
  const attributes = `name="${escape(report.subject.name)}" tests="${cases.length}" failures="${failures}"`;
  return `  <testsuite ${attributes}>\n${body}  </testsuite>\n`;
}

function testCase(report: Report, code: string, findings: readonly Finding[]): string {
  const open = `    <testcase classname="${escape(report.tool.name)}" name="${escape(code)}"`;
  if (findings.length === 0) return `${open}/>\n`;
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  const first = errors[0];
  const failure = first
    ? `      <failure type="${escape(code)}" message="${escape(first.message)}">${describe(errors)}</failure>\n`
    : '';
  const output = others.length > 0 ? `      <system-out>${describe(others)}</system-out>\n` : '';
  return `${open}>\n${failure}${output}    </testcase>\n`;
}

const isError = (finding: Finding): boolean => finding.level === 'error';

function describe(findings: readonly Finding[]): string {
  return escape(findings.map(describeOne).join('\n'));
}

function describeOne({ level, at, message, hint }: Finding): string {
  const line = at?.line === undefined ? '' : `:${at.line}`;
  const offset = at?.offset === undefined ? '' : ` at byte ${at.offset}`;
  const where = at ? `${at.path ?? ''}${line}${offset}: ` : '';
  return `${level}: ${where}${message}${hint ? ` (fix: ${hint})` : ''}`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no form for most control characters, not even escaped: they stand as U+FFFD. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
