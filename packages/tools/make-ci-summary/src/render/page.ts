import { bytes, chip, html, icon, page } from '@repro/page';
import type { CheckLine, FindingLine, Summary } from '../types.ts';
import { duration, words } from './words.ts';

/** A summary as one self-contained page. */
export function toPage(summary: Summary): string {
  const { word } = words[summary.status];
  const name = `${summary.artifact?.name ?? 'Release'} ${summary.version ?? ''}`.trim();
  return page({
    title: `${name} ${word}`,
    kicker: 'Release',
    skipTo: { id: 'checks', text: 'To the checks' },
    body: `<div class="verdict ${summary.status}">${icon(summary.status)}<p><strong>${name === '' ? '' : html(name)} ${word}</strong></p></div>
${factList(summary)}${checkTable(summary)}${findingTable(summary)}${fileTable(summary)}`,
    footer: '<p>This page is one file and loads nothing.</p>',
  });
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
  const body = rows
    .map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)
    .join('');
  return body === '' ? '' : `<div class="card"><table>\n${body}</table></div>\n`;
}

function checkTable({ checks, broken }: Summary): string {
  const rows = [...broken, ...checks].map(checkRow).join('');
  return table('Checks', ['Status', 'Check', 'Findings', 'Time'], rows);
}

function checkRow({
  status,
  check,
  findings,
  reason,
  switched_off: off,
  duration_ms: time,
}: CheckLine): string {
  const counts = Object.entries(findings ?? {})
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}`)
    .join(', ');
  const said = off === undefined ? (reason ?? counts) : `switched off by ${off}`;
  const took = time === undefined ? '' : duration(time);
  return `<tr><td>${chip(status)}</td><td><code>${html(check)}</code></td><td>${html(said)}</td><td class="n">${took}</td></tr>\n`;
}

function findingTable({ findings, total_findings: total }: Summary): string {
  const more =
    total > findings.length ? `<p class="soft">${total - findings.length} more in the reports.</p>\n` : '';
  return `${table('Findings', ['Level', 'Where', 'What', 'What to do'], findings.map(findingRow).join(''))}${more}`;
}

function findingRow({ check, finding: { level, code, message, at, hint = '' } }: FindingLine): string {
  const place = at?.path === undefined ? check : `${at.path}${at.line === undefined ? '' : `:${at.line}`}`;
  return `<tr><td>${level}</td><td><code>${html(place)}</code></td><td>${html(message)} <code>${html(code)}</code></td><td>${html(hint)}</td></tr>\n`;
}

function fileTable({ files }: Summary): string {
  const rows = files.map(
    ({ path, size }) => `<tr><td><code>${html(path)}</code></td><td class="n">${bytes(size)}</td></tr>\n`,
  );
  return table('Files', ['File', 'Size'], rows.join(''));
}

function table(title: string, columns: readonly string[], rows: string): string {
  if (rows === '') return '';
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<h2 id="${title.toLowerCase()}">${title}</h2>\n<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`;
}
