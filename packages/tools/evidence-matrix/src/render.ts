import { canonicalize } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import type { Matrix } from './types.ts';

/** The forms a matrix can take. */
export type MatrixFormat = 'json' | 'text' | 'md' | 'csv' | 'html';

/**
 * A matrix as text. The page of `html` also holds the evidence itself, from `files`, so that it can be read in place;
 * what is large or no text is named with its digest only.
 */
export async function render(matrix: Matrix, format: MatrixFormat, files: EvidenceFiles): Promise<string> {
  switch (format) {
    case 'json':
      return `${canonicalize(matrix)}\n`;
    case 'text':
      return (await import('./render/text.ts')).toText(matrix);
    case 'md':
      return (await import('./render/markdown.ts')).toMarkdown(matrix);
    case 'csv':
      return (await import('./render/csv.ts')).toCsv(matrix);
    case 'html':
      return (await import('./render/html/page.ts')).toPage(matrix, files);
  }
}
