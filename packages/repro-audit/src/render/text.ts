import { printable } from '@repro/report';
import { type Audit, type Claim, sections } from '../types.ts';
import { isVouchedFor, levelSentence, titles, verdictSentence } from './titles.ts';

const WORDS = { pass: 'PASS', fail: 'FAIL', not_run: 'not run', unverifiable: 'unknown' } as const;

/** Findings of a claim that stand in the text. */
const SHOWN = 10;

/** An audit for a person on a terminal: the verdict first, then every claim, then what to do. */
export function toText(audit: Audit): string {
  const { subject, version, status } = audit;
  const head = [
    `${WORDS[status].toUpperCase()}: ${subject.name}${version === undefined ? '' : ` ${version}`}`,
    verdictSentence(audit),
    '',
    ...facts(audit),
    `  ${levelSentence(audit)}`,
  ];
  const body = sections.flatMap((section) => {
    const claims = audit.claims.filter((claim) => claim.section === section);
    return claims.length === 0 ? [] : ['', titles[section], ...claims.flatMap(claimLines)];
  });
  return `${[...head, ...body, ...list('Not verified', audit.not_verified), ...list('Recommendations', audit.recommendations)].map(printable).join('\n')}\n`;
}

/** What a release says of itself is told as its word where no signature stands behind it. */
function facts({ subject, source, provenance, claims }: Audit): string[] {
  const claimed = isVouchedFor(claims) ? '' : 'claimed ';
  const rows: (readonly [string, string | undefined])[] = [
    ['SHA-256', subject.sha256],
    [`${claimed}commit`, source.git_sha],
    [`${claimed}source`, source.repository],
    [`${claimed}builder`, provenance.builder],
    ['signer', provenance.signer],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 3;
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(width)}${value}`]));
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
