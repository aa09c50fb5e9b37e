import { words } from '@repro/page';
import { printable } from '@repro/report';
import type { Matrix } from '../types.ts';
import { outputsOf, remark } from './words.ts';

const COLUMNS = ['Evidence', 'Tool', 'Status', 'Output'] as const;

/** The matrix as the original Repro Pack drew it: evidence type, tool, status, output; then the controls. */
export function toText(matrix: Matrix): string {
  const rows = matrix.rows.map((row) => [
    row.title,
    row.tool.name,
    words[row.status].word,
    remark(row) === '' ? outputsOf(row) : `${outputsOf(row)} (${remark(row)})`,
  ]);
  const controls = matrix.controls.map(({ framework, id, status, title }) => [
    framework,
    id,
    words[status].word,
    title,
  ]);
  const { summary, subject, status } = matrix;
  const verdict = `Evidence of ${printable(subject?.name ?? 'a release without an artifact')}: ${words[status].word}, ${summary.pass} of ${matrix.rows.length} pieces passed`;
  return `${verdict}\n\n${table(COLUMNS, rows)}\n${table(['Framework', 'Control', 'Status', 'About'], controls)}`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(printable));
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...cells.map((row) => row[i]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `${row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join(' | ')
      .trimEnd()}\n`;
  const rule = `${widths.map((width) => '-'.repeat(width)).join('-|-')}\n`;
  return line(columns) + rule + cells.map(line).join('');
}
