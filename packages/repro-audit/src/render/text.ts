import { printable } from '@repro/report';
import { type Audit, type Claim, sections } from '../types.ts';
import { levelSentence, titles, verdictSentence } from './titles.ts';

const WORDS = { pass: 'PASS', fail: 'FAIL', not_run: 'not run', unverifiable: 'unknown' } as const;

/** Findings of a claim that stand in the text. */
const SHOWN = 10;

/** An audit for a person on a terminal: the verdict first, then every claim, then what to do. */
export function toText(audit: Audit): string {
  const { subject, version, source, status } = audit;
  const head = [
    `${WORDS[status].toUpperCase()}: ${subject.name}${version === undefined ? '' : ` ${version}`}`,
    verdictSentence(audit),
    '',
    `  SHA-256   ${subject.sha256}`,
    ...(source.git_sha === undefined ? [] : [`  commit    ${source.git_sha}`]),
    ...(source.repository === undefined ? [] : [`  source    ${source.repository}`]),
    ...(audit.provenance.builder === undefined ? [] : [`  builder   ${audit.provenance.builder}`]),
    ...(audit.provenance.signer === undefined ? [] : [`  signer    ${audit.provenance.signer}`]),
    `  ${levelSentence(audit)}`,
  ];
  const body = sections.flatMap((section) => {
    const claims = audit.claims.filter((claim) => claim.section === section);
    return claims.length === 0 ? [] : ['', titles[section], ...claims.flatMap(claimLines)];
  });
  return `${[...head, ...body, ...list('Not verified', audit.not_verified), ...list('Recommendations', audit.recommendations)].map(printable).join('\n')}\n`;
}

function claimLines({ status, title, detail, findings, total_findings: total, counted }: Claim): string[] {
  const shown = findings.slice(0, SHOWN).map(({ level, message, at }) => {
    const place = at?.path === undefined ? '' : `${at.path}${at.line === undefined ? '' : `:${at.line}`}: `;
    return `             ${level}: ${place}${message}`;
  });
  const more = total > shown.length ? [`             ${total - shown.length} more`] : [];
  const why = detail === undefined || status === 'pass' ? '' : ` (${detail})`;
  return [`  ${WORDS[status].padEnd(8)} ${counted ? ' ' : '·'} ${title}${why}`, ...shown, ...more];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];
}
