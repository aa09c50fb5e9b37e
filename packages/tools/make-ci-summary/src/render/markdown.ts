import { bytes, markdownCode as code, markdown } from '@repro/page';
import type { CheckLine, FindingLine, Summary } from '../types.ts';
import { duration, findingCounts, timeOf, words } from './words.ts';

/** GitHub drops a step summary of more than 1 MiB as a whole. */
export const GITHUB_LIMIT = 1024 * 1024;

/**
 * A summary in GitHub's Markdown, at most `limit` bytes: findings that have no room are counted, none is cut in two.
 * What matters most comes first: the verdict, what to do, the checks, the findings, the files.
 */
export function toMarkdown(summary: Summary, limit = GITHUB_LIMIT): string {
  const head = [heading(summary), facts(summary), checkTable(summary), broken(summary)].filter(Boolean);
  const tail = [fileTable(summary), verifyBlock(summary)].filter(Boolean);
  const fixed = Buffer.byteLength([...head, ...tail].join('\n\n')) + 512;
  const findings = findingBlock(summary, limit - fixed);
  const page = `${[...head, ...(findings === '' ? [] : [findings]), ...tail].join('\n\n')}\n`;
  return Buffer.byteLength(page) <= limit ? page : `${heading(summary)}\n\nThis page has no room for more.\n`;
}

/** What to append to a step summary of so many bytes; undefined where it has no room left, and all of it would be dropped. */
export function toStepSummary(summary: Summary, written: number): string | undefined {
  const page = toMarkdown(summary, Math.max(0, GITHUB_LIMIT - written - 1));
  return written + Buffer.byteLength(page) < GITHUB_LIMIT ? page : undefined;
}

/** What to say where it has no room. */
export const NO_ROOM = 'the step summary has no room left: GitHub drops one of more than 1 MiB';

function heading({ status, artifact, version }: Summary): string {
  const { sign, word } = words[status];
  const what = artifact ? markdown(artifact.name) : 'Release';
  return `## ${sign} ${what}${version === undefined ? '' : ` ${markdown(version)}`} ${word}`;
}

function facts({ artifact, source, run }: Summary): string {
  const rows = [
    artifact && ['SHA-256', `${code(artifact.sha256)} (${bytes(artifact.size)})`],
    source.git_sha !== undefined && ['Commit', code(source.git_sha)],
    source.repository !== undefined && ['Repository', markdown(source.repository)],
    run && ['Run', `${code(run.run_id)} on ${markdown(run.started_on)}${took(run)}`],
    run?.interrupted !== undefined && ['Stopped by', code(run.interrupted)],
  ].filter((row) => row !== undefined && row !== false);
  if (rows.length === 0) return '';
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function took({ duration_ms: time }: NonNullable<Summary['run']>): string {
  return time === undefined ? '' : `, ${duration(time)}`;
}

function checkTable({ checks }: Summary): string {
  if (checks.length === 0) return '**No check left a report.**';
  const lines = checks.map((line) => {
    const { sign, word } = words[line.status];
    return `| ${sign} ${word} | ${code(line.check)} | ${counts(line)} | ${timeOf(line)} |`;
  });
  return ['| Status | Check | Findings | Time |', '|---|---|---|---:|', ...lines].join('\n');
}

function counts(line: CheckLine): string {
  const { reason, switched_off: off } = line;
  if (off !== undefined) return `switched off by ${code(off)}`;
  return reason === undefined ? findingCounts(line) : markdown(reason.slice(0, 300));
}

function broken({ broken: lines }: Summary): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ check, status, reason }) => {
    const { sign, word } = words[status];
    return `- ${sign} ${code(check)} ${word}${reason === undefined ? '' : `: ${markdown(reason.slice(0, 1000))}`}`;
  });
  return ['### Steps that did not pass', '', ...items].join('\n');
}

function findingBlock({ findings, total_findings: total }: Summary, room: number): string {
  if (total === 0) return '';
  const rows: string[] = [];
  let used = 0;
  for (const line of findings) {
    const row = findingRow(line);
    used += Buffer.byteLength(row) + 1;
    if (used > room) break;
    rows.push(row);
  }
  const left = total - rows.length;
  const more = left > 0 ? `\n\n${left} more: see the reports in ${code('checks/')}.` : '';
  if (rows.length === 0) return `### Findings${more}`;
  return `### Findings\n\n| | Where | What | What to do |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
}

const LEVELS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

function findingRow({ check, finding: { level, code: rule, message, at, hint = '' } }: FindingLine): string {
  const place = at?.path === undefined ? check : `${at.path}${at.line === undefined ? '' : `:${at.line}`}`;
  const what = `${markdown(short(message))} (${code(short(rule))})`;
  return `| ${LEVELS[level]} ${level} | ${code(short(place))} | ${what} | ${markdown(short(hint))} |`;
}

/** One finding of a hostile report must not take the room of all others. */
function short(text: string): string {
  return text.length <= 2000 ? text : `${text.slice(0, 1999).toWellFormed()}…`;
}

/** The files behind a fold; more than this many are counted. */
const FILES_SHOWN = 200;

function fileTable({ files }: Summary): string {
  if (files.length === 0) return '';
  const rows = files.slice(0, FILES_SHOWN).map(({ path, size }) => `| ${code(path)} | ${bytes(size)} |`);
  const more = files.length > FILES_SHOWN ? [`\n${files.length - FILES_SHOWN} more files.`] : [];
  const table = ['| File | Size |', '|---|---:|', ...rows, ...more].join('\n');
  return `<details><summary>${files.length} files</summary>\n\n${table}\n\n</details>`;
}

function verifyBlock({ files }: Summary): string {
  const has = (name: string): boolean => files.some(({ path }) => path === name);
  const commands = [
    has('SHA256SUMS') && 'sha256sum -c SHA256SUMS',
    has('release.evidence.tar') && 'npx @repro/repro-audit release.evidence.tar',
  ].filter((command) => command !== false);
  return commands.length === 0 ? '' : `Check it yourself:\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\``;
}
