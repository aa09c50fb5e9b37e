import { chip, html } from '@repro/page';
import type { Finding } from '@repro/report';
import { type Audit, type Claim, sections } from '../../types.ts';
import { titles } from '../titles.ts';

/** A table for each part of the audit. */
export function claimSections(audit: Audit): string {
  return sections
    .map((section) => {
      const claims = audit.claims.filter((claim) => claim.section === section);
      if (claims.length === 0) return '';
      return `<h3 id="${section}">${titles[section]}</h3>
<div class="rows claims">
${claims.map(details).join('')}</div>
`;
    })
    .join('');
}

function details(claim: Claim): string {
  const { id, status, title, detail, counted } = claim;
  const said = [counted ? undefined : 'not counted', detail].filter((part) => part !== undefined).join(': ');
  return `<details id="${html(id.replace('/', '-'))}"${status === 'fail' ? ' open' : ''}>
<summary><span class="name">${html(title)}</span>${chip(status)}<span class="where">${html(said)}</span></summary>
<div class="inside">
<p class="note">How it was verified: ${html(claim.method)}.</p>
<p class="note">About ${claim.evidence.map((path) => `<code>${html(path)}</code>`).join(', ')}</p>
${findingTable(claim)}</div>
</details>
`;
}

function findingTable({ findings, total_findings: total }: Claim): string {
  if (total === 0) return '';
  const more = total > findings.length ? `<p class="note">${total - findings.length} more.</p>` : '';
  return `<table><thead><tr><th scope="col">Level</th><th scope="col">Where</th><th scope="col">What</th><th scope="col">What to do</th></tr></thead><tbody>${findings.map(row).join('\n')}</tbody></table>${more}`;
}

function row({ level, at, message, code, hint = '' }: Finding): string {
  const line = at?.line === undefined ? '' : `:${at.line}`;
  const offset = at?.offset === undefined ? '' : ` at byte ${at.offset}`;
  return `<tr><td>${level}</td><td><code>${html(at?.path ?? '')}${line}${offset}</code></td><td>${html(message)}<br><code>${html(code)}</code></td><td>${html(hint)}</td></tr>`;
}
