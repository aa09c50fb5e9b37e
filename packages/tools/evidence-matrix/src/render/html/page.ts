import { createHash } from 'node:crypto';
import { type EvidenceFiles, type Status, statuses } from '@repro/evidence';
import type { Matrix } from '../../types.ts';
import { words } from '../words.ts';
import { controlSection } from './controls.ts';
import { html } from './escape.ts';
import { evidenceSection } from './evidence.ts';
import { symbols } from './icons.ts';
import { overview } from './overview.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/**
 * A matrix as one self-contained page that works from a disk: it loads nothing, and its content security policy lets
 * nothing run or apply but the one script and the one style that stand in it, by their digests. What a hostile report
 * holds is text. Every piece of evidence can be opened in place.
 */
export async function toPage(matrix: Matrix, files: EvidenceFiles): Promise<string> {
  const title = `Evidence for ${matrix.subject?.name ?? 'a release'}${matrix.version === undefined ? '' : ` ${matrix.version}`}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}: ${words[matrix.status].word}</title>
<style>${style}</style>
</head>
<body>
${symbols}
<a class="skip" href="#evidence">To the evidence</a>
<header class="top">
<p class="kicker">Release evidence</p>
<h1>${html(title)}</h1>
</header>
<main>
${overview(matrix)}
<h2 id="evidence">Evidence</h2>
<p class="lead">Each line is a piece of evidence: open it to read it. Digests were computed from the bytes when this page was made; what a report says is its tool's word, which <code>repro audit</code> checks again.</p>
${toolbar(matrix)}
${await evidenceSection(matrix, files)}
<h2 id="controls">Controls</h2>
<p class="lead">What the evidence says of common frameworks. The status is that of the evidence, never of the control: the last column says what remains for people to show.</p>
${controlSection(matrix)}
</main>
<footer>
<p>This page is one file and loads nothing. Check the files beside it with <code>sha256sum -c SHA256SUMS</code>, and everything they claim with <code>npx @repro/repro-audit release.evidence.tar</code>.</p>
</footer>
<script>${script}</script>
</body>
</html>
`;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;

/** Shown by the script, which is what makes it work. */
function toolbar({ summary }: Matrix): string {
  const buttons = statuses
    .filter((status: Status) => summary[status] > 0)
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
