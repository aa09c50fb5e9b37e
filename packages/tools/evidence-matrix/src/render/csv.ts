import { printable } from '@repro/report';
import type { Matrix } from '../types.ts';
import { remark } from './words.ts';

const COLUMNS = [
  'evidence',
  'category',
  'tool',
  'version',
  'status',
  'required',
  'output',
  'sha256',
  'size',
  'remark',
  'controls',
];

/** The matrix as CSV (RFC 4180), a line for each file of evidence and for each piece that has none. */
export function toCsv(matrix: Matrix): string {
  const lines = matrix.rows.flatMap((row) => {
    const controls = matrix.controls.filter(({ evidence }) => evidence.includes(row.id)).map(({ id }) => id);
    const outputs = row.outputs.length === 0 ? [undefined] : row.outputs;
    return outputs.map((output) => [
      row.title,
      row.category,
      row.tool.name,
      row.tool.version ?? '',
      row.status,
      String(row.required),
      output?.path ?? '',
      output?.sha256 ?? '',
      output === undefined ? '' : String(output.size),
      remark(row),
      controls.join(' '),
    ]);
  });
  return [COLUMNS, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets run what begins with these as a formula, also when a hostile report wrote it. Where the system's list
 * separator is the semicolon, they cut there too, in the middle of what stands between two commas.
 */
const FORMULA = /(^|;\s*)(?=[=+\-@\t\r])/g;

function cell(text: string): string {
  const shown = printable(text.replace(FORMULA, "$1'"));
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
