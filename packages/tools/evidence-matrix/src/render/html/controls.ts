import { catalogue } from '@repro/evidence';
import { anchor, chip, html } from '@repro/page';
import type { ControlRow, Matrix } from '../../types.ts';

/** A table for each framework. */
export function controlSection(matrix: Matrix): string {
  return matrix.frameworks
    .map(({ id, title, version }) => {
      const rows = matrix.controls
        .filter(({ framework }) => framework === id)
        .map((row) => controlRow(row, matrix));
      return `<h3>${html(title)} ${html(version)}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="${html(title)}"><table class="controls">
<thead><tr><th scope="col">Control</th><th scope="col">About</th><th scope="col">Evidence</th><th scope="col">What it shows</th><th scope="col">What it does not show</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table></div>
`;
    })
    .join('');
}

function controlRow(control: ControlRow, { rows }: Matrix): string {
  const { framework, id, title, status, evidence, shows, does_not_show: lacks } = control;
  const links = evidence.map((kind) => {
    const row = rows.find((candidate) => candidate.id === kind);
    return row
      ? `<a href="#${anchor('evidence', kind)}">${html(row.title)}</a>`
      : `<span>${html(titleOf(kind))}: none</span>`;
  });
  return `<tr id="${anchor('control', framework, id)}"><td>${html(id)}</td><td>${html(title)}</td><td class="links">${chip(status)}<br>${links.join('<br>')}</td><td>${html(shows)}</td><td>${html(lacks)}</td></tr>
`;
}

const titleOf = (kind: string): string => catalogue.find(({ id }) => id === kind)?.title ?? kind;
