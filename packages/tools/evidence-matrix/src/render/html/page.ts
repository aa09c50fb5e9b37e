import { type EvidenceFiles, statuses } from '@repro/evidence';
import { page, words } from '@repro/page';
import type { Matrix } from '../../types.ts';
import { controlSection } from './controls.ts';
import { evidenceSection } from './evidence.ts';
import { overview } from './overview.ts';
import { script } from './script.ts';

/**
 * A matrix as one self-contained page. What a hostile report holds is text, and every piece of evidence can be opened
 * in place.
 */
export async function toPage(matrix: Matrix, files: EvidenceFiles): Promise<string> {
  const version = matrix.version === undefined ? '' : ` ${matrix.version}`;
  const heading = `Evidence for ${matrix.subject?.name ?? 'a release'}${version}`;
  return page({
    title: `${heading}: ${words[matrix.status].word}`,
    kicker: 'Release evidence',
    heading,
    skipTo: { id: 'evidence', text: 'To the evidence' },
    body: `${overview(matrix)}
<h2 id="evidence">Evidence</h2>
<p class="lead">Each line is a piece of evidence: open it to read it. Digests were computed from the bytes when this page was made; what a report says is its tool's word, which <code>repro audit</code> checks again.</p>
${toolbar(matrix)}
${await evidenceSection(matrix, files)}
<h2 id="controls">Controls</h2>
<p class="lead">What the evidence says of common frameworks. The status is that of the evidence, never of the control: the last column says what remains for people to show.</p>
${controlSection(matrix)}`,
    footer:
      '<p>This page is one file and loads nothing. Check the files beside it with <code>sha256sum -c SHA256SUMS</code>, and everything they claim with <code>npx @repro/repro-audit release.evidence.tar</code>.</p>',
    script,
  });
}

/** Shown by the script, which is what makes it work. */
function toolbar({ summary }: Matrix): string {
  const buttons = statuses
    .filter((status) => summary[status] > 0)
    .map(
      (status) =>
        `<button type="button" data-status="${status}" aria-pressed="false">${words[status].word}</button>`,
    );
  return `<div class="tools" role="search" hidden>
<input type="search" aria-label="Search the evidence" placeholder="Search (press /)">
${buttons.join('\n')}
<button type="button" data-all>Open all</button>
<output aria-live="polite"></output>
</div>`;
}
