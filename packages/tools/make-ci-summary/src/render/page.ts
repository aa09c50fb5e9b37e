import type { CheckLine, FindingLine, Summary } from '../types.ts';
import { html } from './escape.ts';
import { bytes, duration, words } from './words.ts';

/** No script, no request, nothing but what stands here. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `:root{color-scheme:light dark;--line:#d0d7de;--soft:#59636e}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--soft:#9198a1}}
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
th{font-weight:600}td.n{text-align:right;white-space:nowrap}code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}
.soft{color:var(--soft)}`;

/** A summary as one self-contained page. */
export function toPage(summary: Summary): string {
  const { sign, word } = words[summary.status];
  const name = `${summary.artifact?.name ?? 'Release'} ${summary.version ?? ''}`.trim();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(name)} ${word}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1><span aria-hidden="true">${sign}</span> ${html(name)} ${word}</h1>
${factList(summary)}${checkTable(summary)}${findingTable(summary)}${fileTable(summary)}</main>
</body>
</html>
`;
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
  return body === '' ? '' : `<table>\n${body}</table>\n`;
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
  const { sign, word } = words[status];
  const counts = Object.entries(findings ?? {})
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}`)
    .join(', ');
  const said = off === undefined ? (reason ?? counts) : `switched off by ${off}`;
  const took = time === undefined ? '' : duration(time);
  return `<tr><td><span aria-hidden="true">${sign}</span> ${word}</td><td><code>${html(check)}</code></td><td>${html(said)}</td><td class="n">${took}</td></tr>\n`;
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
  return `<h2>${title}</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}
