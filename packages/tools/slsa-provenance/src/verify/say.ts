import type { VerifiedSigner } from '@repro/attest/verify';
import type { Report } from '@repro/report';
import type { Summary } from './summary.ts';

/** What a person wants to know of a verified bundle: who signed, what built it, from what, and what may be said of it. */
export function linesFor({ summary, ok }: Report<Summary>): string[] {
  const { signer, builder, source, commit, level, why = [] } = summary;
  if (!signer) return [];
  const from = [source, commit && `commit ${commit}`].filter(Boolean).join(', ');
  return [
    `signed by ${nameOf(signer)}`,
    ...(builder === undefined ? [] : [`built by ${builder}`]),
    ...(from === '' ? [] : [`built from ${from}`]),
    ...(level === undefined || !ok ? [] : [`SLSA build level ${level} may be reported${because(why)}`]),
  ];
}

function because(why: readonly string[]): string {
  return why.length === 0 ? '' : `: ${why.join('; ')}`;
}

function nameOf(signer: VerifiedSigner): string {
  const label = signer.name === undefined ? '' : `${signer.name}: `;
  if (signer.kind === 'key') return `${label}the ${signer.type} key ${signer.hint}`;
  return `${label}${signer.identity}, vouched for by ${signer.issuer}`;
}
