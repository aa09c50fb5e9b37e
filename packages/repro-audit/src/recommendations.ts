import type { EvidenceFiles } from '@repro/evidence';
import type { Claim } from './types.ts';

/** What could not be verified with what was given, as sentences. */
export function notVerified(claims: readonly Claim[]): readonly string[] {
  return claims
    .filter(({ status }) => status === 'not_run' || status === 'unverifiable')
    .map(({ title, detail }) => (detail === undefined ? `${title}.` : `${title}: ${detail}.`));
}

/** What to do, the most pressing first: what failed, what is missing, what would make the next audit stronger. */
export function recommendations(claims: readonly Claim[], files: EvidenceFiles): readonly string[] {
  const failed = claims.filter(({ status }) => status === 'fail');
  const hints = failed.flatMap(({ title, findings, detail }) => {
    const [first] = findings;
    const what = first?.hint ?? detail ?? 'see its findings';
    return [`Do not rely on this: “${title}”. ${sentence(what)}`];
  });
  const missing = claims
    .filter(({ status, counted }) => counted && (status === 'not_run' || status === 'unverifiable'))
    .map(({ title, detail = 'it could not be told' }) => `Find out, or have made: “${title}” (${detail}).`);
  return [...new Set([...hints, ...missing, ...stronger(claims, files)])];
}

function stronger(claims: readonly Claim[], files: EvidenceFiles): string[] {
  const isOpen = (id: string): boolean =>
    claims.some((claim) => claim.id === id && claim.status !== 'pass' && !claim.counted);
  return [
    ...(isOpen('provenance/signature')
      ? [
          files.has('slsa_attestation.sigstore.json')
            ? 'Say whom you trust (--trust FILE or --key FILE), so that the signature can be verified.'
            : 'Ask for signed provenance: without a signature anybody could have written it.',
        ]
      : []),
    ...(isOpen('rebuild/artifact')
      ? ['Give the source (--source DIR), so that the artifact can be built again and compared.']
      : []),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
