import type { Audit, Section } from '../types.ts';

/** The parts of an audit for a person. */
export const titles: Readonly<Record<Section, string>> = {
  integrity: 'Integrity',
  provenance: 'Provenance',
  security: 'Security',
  compliance: 'Compliance',
  rebuild: 'Rebuild',
};

/** The verdict in a sentence, for the executive summary. */
export function verdictSentence({ status, claims, subject }: Audit): string {
  const counted = claims.filter((claim) => claim.counted);
  const passed = counted.filter((claim) => claim.status === 'pass').length;
  const share = `${passed} of ${counted.length} claims hold`;
  switch (status) {
    case 'pass':
      return `Everything that ${subject.name} claims and that can be computed from its bytes was computed again, and holds: ${share}. ${whose(claims)}`;
    case 'fail':
      return `${subject.name} is not what it claims to be: ${share}.`;
    case 'unverifiable':
      return `Some claims of ${subject.name} cannot be told from what is here, and so do not count as held: ${share}.`;
    case 'not_run':
      return `Some evidence that ${subject.name} should have is missing, and so does not count as held: ${share}.`;
  }
}

/** What a pass is worth: whoever can write a release can write one that agrees with itself. */
function whose(claims: Audit['claims']): string {
  return isVouchedFor(claims)
    ? 'Somebody whom you trust signed for it.'
    : 'That shows that it agrees with itself and passes the checks; without a signature that you trust it does not show who made it, nor that it is the release that was published.';
}

/** Whether what the release says of its origin stands under a signature that was verified. */
export function isVouchedFor(claims: Audit['claims']): boolean {
  return claims.some(({ id, status }) => id === 'provenance/signature' && status === 'pass');
}

/** What may be said of the build. */
export function levelSentence({ provenance: { slsa_build_level: level, why } }: Audit): string {
  const reasons = why.length === 0 ? '' : ` (${why.join('; ')})`;
  return level === 'unevaluated'
    ? `SLSA build level: not evaluated${reasons}`
    : `SLSA build level: L${level}${reasons}`;
}
