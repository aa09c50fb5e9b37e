import { type Status, statuses } from '@repro/evidence';
import { html, icon, words } from '@repro/page';
import type { Matrix } from '../../types.ts';

const SENTENCES: Readonly<Record<Status, string>> = {
  pass: 'Every required piece of evidence is there, is the one that was recorded, and passed.',
  fail: 'At least one check failed: its findings stand below.',
  unverifiable: 'Some evidence cannot be told from what is here, and so does not count as passed.',
  not_run: 'Some required evidence is missing, and so does not count as passed.',
};

/** The order in which a person asks: what passed, then what did not. */
const ORDER: readonly Status[] = ['pass', 'fail', 'unverifiable', 'not_run'];

/** The verdict, the counts, and what the release is. */
export function overview(matrix: Matrix): string {
  const { status } = matrix;
  return `<div class="verdict ${status}" role="status">${icon(status)}<p><strong>${words[status].word}</strong>${SENTENCES[status]}</p></div>
<div class="grid">
<section class="card" aria-label="Counts"><dl class="tiles">${ORDER.map((name) => tile(matrix, name)).join('')}</dl>${bar(matrix)}</section>
<section class="card" aria-label="Release"><dl class="facts">${facts(matrix)}</dl></section>
</div>
`;
}

/** A count with its colour, which none does not deserve. */
function tile({ summary }: Matrix, status: Status): string {
  return `<div class="${summary[status] > 0 ? status : 'none'}"><dt>${icon(status)} ${words[status].word}</dt><dd>${summary[status]}</dd></div>`;
}

/** The counts as lengths; a decoration of what the tiles say. Shares are whole per cent, as classes would be too many. */
function bar({ summary }: Matrix): string {
  const total = statuses.reduce((sum, status) => sum + summary[status], 0);
  if (total === 0) return '';
  let at = 0;
  const parts = ORDER.filter((status) => summary[status] > 0).map((status) => {
    const width = (100 * summary[status]) / total;
    const part = `<rect class="${status}" x="${at.toFixed(2)}" y="0" width="${Math.max(width - 0.6, 0.4).toFixed(2)}" height="4" fill="currentColor"/>`;
    at += width;
    return part;
  });
  return `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" width="100%" aria-hidden="true">${parts.join('')}</svg>`;
}

function facts({ subject, version, source, run, tool }: Matrix): string {
  const rows: (readonly [string, string] | false)[] = [
    ['Artifact', subject ? `<code>${html(subject.name)}</code>` : 'none'],
    subject !== undefined && ['SHA-256', `<code>${subject.sha256}</code>`],
    version !== undefined && ['Version', html(version)],
    source.repository !== undefined && ['Repository', html(source.repository)],
    source.git_sha !== undefined && ['Commit', `<code>${html(source.git_sha)}</code>`],
    source.git_ref !== undefined && ['Ref', `<code>${html(source.git_ref)}</code>`],
    run !== undefined && ['Run', `<code>${html(run.run_id)}</code>`],
    run !== undefined && ['Started', html(run.started_on)],
    ['Made by', html(`${tool.name} ${tool.version}`)],
  ];
  return rows
    .filter((row) => row !== false)
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
    .join('\n');
}
