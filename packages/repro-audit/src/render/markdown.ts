import { markdownCode as code, markdown, words } from '@repro/page';
import { counted } from '@repro/report/counted';
import { type Audit, type Claim, sections } from '../types.ts';
import { isVouchedFor, levelSentence, titles, verdictSentence } from './titles.ts';

/** An audit as a report in Markdown: executive summary, each part, recommendations. */
export function toMarkdown(audit: Audit): string {
  const { sign, word } = words[audit.status];
  const claimed = isVouchedFor(audit.claims) ? '' : ' (claimed)';
  const facts = [
    `- Artifact: ${code(audit.subject.name)}, SHA-256 ${code(audit.subject.sha256)}`,
    ...(audit.source.git_sha === undefined ? [] : [`- Commit${claimed}: ${code(audit.source.git_sha)}`]),
    ...(audit.source.repository === undefined
      ? []
      : [`- Repository${claimed}: ${code(audit.source.repository)}`]),
    ...(audit.provenance.builder === undefined
      ? []
      : [`- Builder${claimed}: ${code(audit.provenance.builder)}`]),
    ...(audit.provenance.signer === undefined ? [] : [`- Signer: ${markdown(audit.provenance.signer)}`]),
    `- ${markdown(levelSentence(audit))}`,
  ];
  const parts = sections.map((section) =>
    part(
      titles[section],
      audit.claims.filter((claim) => claim.section === section),
    ),
  );
  return [
    `# ${sign} Audit of ${markdown(audit.subject.name)}: ${word}`,
    `## Executive summary\n\n${markdown(verdictSentence(audit))}\n\n${facts.join('\n')}`,
    ...parts.filter(Boolean),
    list('Not verified', audit.not_verified),
    list('Recommendations', audit.recommendations),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function part(title: string, claims: readonly Claim[]): string {
  if (claims.length === 0) return '';
  const rows = claims.map(({ status, title: claim, method, detail, total_findings: total }) => {
    const { sign, word } = words[status];
    const said = [detail, total > 0 && counted(total, 'finding')].filter(Boolean).join('; ');
    return `| ${sign} ${word} | ${markdown(claim)} | ${markdown(method)} | ${markdown(said)} |`;
  });
  const findings = claims.flatMap(({ findings: found }) =>
    found.map(
      ({ level, message, at, code: rule }) =>
        `- ${level}: ${code(at?.path ?? '')} ${markdown(message)} (${code(rule)})`,
    ),
  );
  const more = findings.length === 0 ? '' : `\n\n${findings.join('\n')}`;
  return `## ${title}\n\n| Status | Claim | How it was verified | |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${markdown(line)}`).join('\n')}`;
}
