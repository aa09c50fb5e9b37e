import { statuses } from '@repro/evidence';
import { bytes, chip, html, icon, page } from '@repro/page';
import { counted } from '@repro/report/counted';
import type { CheckLine, FindingLine, Summary } from '../types.ts';
import { duration, findingCounts, timeOf, words } from './words.ts';

/** The columns that hold numbers, which stand at the right. */
const NUMBERS: ReadonlySet<string> = new Set(['Time', 'Size']);

/** A summary as one self-contained page. */
export function toPage(summary: Summary): string {
  const { word } = words[summary.status];
  const name = `${summary.artifact?.name ?? 'Release'} ${summary.version ?? ''}`.trim();
  return page({
    title: `${name} ${word}`,
    kicker: 'Release',
    skipTo: { id: 'checks', text: 'To the checks' },
    body: `<div class="verdict ${summary.status}">${icon(summary.status)}<p><strong>${html(capital(word))}</strong>${html(sentence(summary))}</p></div>
${factList(summary)}${checkTable(summary)}${findingTable(summary)}${fileTable(summary)}`,
    footer: '<p>This page is one file and loads nothing.</p>',
  });
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** How many checks there are and what came of them. */
function sentence({ checks, broken }: Summary): string {
  const lines = [...broken, ...checks];
  const told = statuses
    .map((status) => [words[status].word, lines.filter((line) => line.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`);
  return `${counted(lines.length, 'check')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}

function factList({ artifact, source, run }: Summary): string {
  const rows = [
    artifact && ['SHA-256', `<code>${artifact.sha256}</code>`],
    source.git_sha !== undefined && ['Commit', `<code>${html(source.git_sha)}</code>`],
    source.repository !== undefined && ['Repository', html(source.repository)],
    run && ['Run', `<code>${html(run.run_id)}</code> on ${html(run.started_on)}`],
    run?.duration_ms !== undefined && ['Took', duration(run.duration_ms)],
    run?.interrupted !== undefined && ['Stopped by', html(run.interrupted)],
  ].filter((row) => row !== undefined && row !== false);
  const body = rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>\n`).join('');
  return body === '' ? '' : `<div class="card"><dl class="facts">\n${body}</dl></div>\n`;
}

function checkTable({ checks, broken }: Summary): string {
  const rows = [...broken, ...checks].map(checkRow).join('');
  return table('Checks', ['Status', 'Check', 'Findings', 'Time'], rows);
}

function checkRow(line: CheckLine): string {
  const { status, check, reason, switched_off: off } = line;
  const said = off === undefined ? (reason ?? findingCounts(line)) : `switched off by ${off}`;
  return `<tr><td>${chip(status)}</td><td><code>${html(check)}</code></td><td>${html(said)}</td><td class="n">${timeOf(line)}</td></tr>\n`;
}

function findingTable({ findings, total_findings: total }: Summary): string {
  const more =
    total > findings.length ? `<p class="soft">${total - findings.length} more in the reports.</p>\n` : '';
  return `${table('Findings', ['Level', 'Where', 'What', 'What to do'], findings.map(findingRow).join(''))}${more}`;
}

function findingRow({ check, finding: { level, code, message, at, hint = '' } }: FindingLine): string {
  const place = at?.path === undefined ? check : `${at.path}${at.line === undefined ? '' : `:${at.line}`}`;
  return `<tr><td>${level}</td><td class="place"><code>${html(place)}</code></td><td>${html(message)} <code>${html(code)}</code></td><td>${html(hint)}</td></tr>\n`;
}

function fileTable({ files }: Summary): string {
  const rows = files.map(
    ({ path, size }) => `<tr><td><code>${html(path)}</code></td><td class="n">${bytes(size)}</td></tr>\n`,
  );
  return table('Files', ['File', 'Size'], rows.join(''));
}

function table(title: string, columns: readonly string[], rows: string): string {
  if (rows === '') return '';
  const head = columns
    .map((column) => `<th scope="col"${NUMBERS.has(column) ? ' class="n"' : ''}>${column}</th>`)
    .join('');
  return `<h2 id="${title.toLowerCase()}">${title}</h2>\n<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`;
}
