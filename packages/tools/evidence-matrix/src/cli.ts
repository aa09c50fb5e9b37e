import { defineCommand, type Result } from '@repro/cli-kit';
import type { EvidenceFiles } from '@repro/evidence';
import type { MatrixFormat } from './render.ts';
import { tool } from './tool.ts';
import type { Matrix } from './types.ts';

/** The command line of evidence-matrix. */
export const command = defineCommand({
  tool,
  summary: 'Make the matrix of evidence that an auditor reads, with the controls it speaks to',
  description:
    'Reads a release directory or bundle, hashes every file, and tells for each kind of evidence which tool made it, with what status, and where it lies; then for each control of SLSA, NIST SSDF, ISO 27001, SOC 2 and OSPS what the evidence shows and what it does not. What a report says is taken as it stands; repro-audit runs the checks again. The exit status is 2 when evidence failed, 1 when some is missing or cannot be told.',
  positionals: [
    {
      name: 'release',
      summary: 'a release directory or bundle, ./dist unless given; - is a bundle on stdin',
      kind: 'path',
    },
  ],
  flags: {
    format: {
      type: 'choice',
      choices: ['json', 'text', 'md', 'html', 'csv'],
      summary:
        'the document, a table, or one self-contained page that holds the evidence itself; text on a terminal, json elsewhere',
    },
  },
  output: 'document',
  examples: [
    { command: 'evidence-matrix dist -o evidence.json', summary: 'what repro release writes' },
    { command: 'evidence-matrix dist --format html -o evidence.html', summary: 'one file for an auditor' },
    { command: 'evidence-matrix release.evidence.tar --format text', summary: 'of a bundle, on a terminal' },
  ],
  async run({ flags, positionals }, context) {
    const [{ givenRelease, openEvidence, exitOf, untold }, { make, isCounted }] = await Promise.all([
      import('@repro/evidence'),
      import('./make.ts'),
    ]);
    const { place, name } = await givenRelease(positionals.release, context);
    const files = await openEvidence(place, name);
    try {
      const matrix = await make(files);
      const parts = matrix.rows.filter(isCounted).map(({ id, status }) => ({ name: id, status }));
      return {
        ...(await shown(matrix, flags.format, files)),
        status: exitOf(matrix.status),
        verdict: `${name}: ${matrix.status}`,
        error: untold(name, { status: matrix.status, parts }),
      };
    } finally {
      files.close();
    }
  },
});

async function shown(
  matrix: Matrix,
  format: MatrixFormat | undefined,
  files: EvidenceFiles,
): Promise<Result> {
  const { render } = await import('./render.ts');
  if (format !== undefined && format !== 'json' && format !== 'text')
    return { text: await render(matrix, format, files) };
  return { document: matrix, forPeople: () => render(matrix, 'text', files) };
}
