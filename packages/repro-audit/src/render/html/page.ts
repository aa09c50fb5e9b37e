import type { EvidenceFiles } from '@repro/evidence';
import { bytes, html, icon, page, words } from '@repro/page';
import type { Audit } from '../../types.ts';
import { isVouchedFor, levelSentence, verdictSentence } from '../titles.ts';
import { claimSections } from './claims.ts';
import { dataElement, type PageData, pageData } from './data.ts';
import { script } from './script.ts';

/**
 * An audit as one self-contained page that carries the evidence and checks it in the browser: a byte of the evidence that
 * is changed is told. Verdict and claims are text, and whoever can replace the whole page can replace its script too; then
 * the digest of the page is what to compare.
 */
export async function toPage(audit: Audit, files: EvidenceFiles): Promise<string> {
  const data = await pageData(audit, files);
  const version = audit.version === undefined ? '' : ` ${audit.version}`;
  const heading = `Audit of ${audit.subject.name}${version}`;
  return page({
    title: `${heading}: ${words[audit.status].word}`,
    kicker: 'Release audit',
    heading,
    skipTo: { id: 'claims', text: 'To the claims' },
    body: `<section aria-label="Executive summary">
${verdict(audit)}
<div class="card"><dl class="facts">${facts(audit)}</dl></div>
</section>
${self}
<h2 id="claims">Claims</h2>
<p class="lead">Each line is a claim of the release that was computed again from its bytes. Open one to see how.</p>
${claimSections(audit)}
${list('Not verified', audit.not_verified)}${list('Recommendations', audit.recommendations)}
<h2 id="files">Files</h2>
<p class="lead">What was audited. Files marked as intact stand in this page and were hashed by your browser just now.</p>
${fileTable(data)}`,
    footer:
      '<p>This page is one file and loads nothing. The audit can be made again, offline, with <code>npx @repro/repro-audit release.evidence.tar</code>.</p>',
    data: dataElement(data),
    script,
  });
}

function verdict(audit: Audit): string {
  const { status } = audit;
  return `<div class="verdict ${status}">${icon(status)}<p><strong>${words[status].word}</strong>${html(verdictSentence(audit))}</p></div>`;
}

/** What the script finds when it checks the page; without scripts it says that nothing was checked. */
const self = `<div class="verdict not_run" id="self" role="status">${icon('not_run')}<p><strong>This page was not checked</strong><span>Your browser checks it when scripts may run.</span></p></div>
<div class="card" id="drop" hidden><label><strong>Check a file</strong> against this audit: drop it anywhere on the page, or choose it. It is hashed here and goes nowhere.<br><input type="file" multiple></label><ul id="dropped" aria-live="polite"></ul></div>`;

function facts({ subject, version, source, provenance, tool, ...audit }: Audit): string {
  const claimed = isVouchedFor(audit.claims) ? '' : ' (claimed)';
  const rows: (readonly [string, string] | false)[] = [
    ['Artifact', `<code>${html(subject.name)}</code>`],
    ['SHA-256', `<code>${subject.sha256}</code>`],
    version !== undefined && ['Version', html(version)],
    source.repository !== undefined && [`Repository${claimed}`, html(source.repository)],
    source.git_sha !== undefined && [`Commit${claimed}`, `<code>${html(source.git_sha)}</code>`],
    provenance.builder !== undefined && [`Builder${claimed}`, html(provenance.builder)],
    provenance.signer !== undefined && ['Signer', html(provenance.signer)],
    ['Level', html(levelSentence({ ...audit, subject, source, provenance, tool }))],
    ['Made by', html(`${tool.name} ${tool.version}`)],
  ];
  return rows
    .filter((row) => row !== false)
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
    .join('\n');
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('\n')}</ul>\n`;
}

function fileTable({ files }: PageData): string {
  const rows = files.map(({ path, sha256, size, content }) => {
    const state = content === undefined ? 'not in this page' : 'not checked';
    return `<tr><td><code>${html(path)}</code></td><td><code>${sha256}</code></td><td class="n">${bytes(size)}</td><td><span class="chip not_run" data-file="${html(path)}">${state}</span></td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th scope="col">File</th><th scope="col">SHA-256</th><th scope="col" class="n">Size</th><th scope="col">In this page</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
