import { appendFile, stat } from 'node:fs/promises';
import { type Context, defineCommand, type Result } from '@repro/cli-kit';
import { systemError } from '@repro/core/system-error';
import { tool } from './tool.ts';
import type { Summary } from './types.ts';

/** The command line of make-ci-summary. */
export const command = defineCommand({
  tool,
  summary: 'Make the page that people read on the CI server',
  description:
    'Reads the run record and the reports of a release directory or bundle, also of a run that failed. In GitHub Actions the page is appended to the step summary by itself, within the limit beyond which GitHub drops it. The exit status is 0 whatever the verdict of the release is: the page was made.',
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
      choices: ['md', 'html', 'json'],
      default: 'md',
      summary: "GitHub's Markdown, one self-contained page, or the data behind them",
    },
    'max-findings': {
      type: 'integer',
      min: 0,
      max: 100_000,
      default: 200,
      placeholder: 'N',
      summary: 'tell so many findings one by one; all are counted',
    },
    'no-step-summary': {
      type: 'boolean',
      summary: 'do not append to the file that GITHUB_STEP_SUMMARY names',
    },
  },
  output: 'document',
  examples: [
    { command: 'make-ci-summary dist -o summary.md', summary: 'what repro release writes' },
    { command: 'make-ci-summary dist/failed', summary: 'the page of a run that failed' },
    {
      command: 'make-ci-summary dist --format html -o summary.html',
      summary: 'for a server that shows pages',
    },
  ],
  async run({ flags, positionals }, context) {
    const [{ givenRelease, openEvidence }, { make }] = await Promise.all([
      import('@repro/evidence'),
      import('./make.ts'),
    ]);
    const { place, name } = await givenRelease(positionals.release, context);
    const files = await openEvidence(place, name);
    try {
      const summary = await make(files, { maxFindings: flags['max-findings'] });
      if (!flags['no-step-summary']) await appendStepSummary(summary, context);
      return await shown(summary, flags.format);
    } finally {
      files.close();
    }
  },
});

async function shown(summary: Summary, format: 'md' | 'html' | 'json'): Promise<Result> {
  if (format === 'json') return { document: summary };
  if (format === 'html') return { text: (await import('./render/page.ts')).toPage(summary) };
  return { text: (await import('./render/markdown.ts')).toMarkdown(summary) };
}

/** Appends: steps before this one may have written there, and all of it together has the limit. */
async function appendStepSummary(summary: Summary, context: Context): Promise<void> {
  const file = context.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const { NO_ROOM, toStepSummary } = await import('./render/markdown.ts');
  const page = toStepSummary(summary, (await stat(file).catch(() => undefined))?.size ?? 0);
  if (page === undefined) return context.warn(NO_ROOM);
  await appendFile(file, page).catch((error: Error) =>
    context.warn(`the step summary was not written: ${(systemError(error, file) ?? error).message}`),
  );
}
