import { attestError } from '../errors.ts';
import { matches } from '../trust/pattern.ts';
import type { TrustedSigner } from '../trust/types.ts';
import type { VerifyOptions } from './types.ts';

/** All who are trusted, from wherever they were named. */
export function trustedSigners({ keys = [], identities = [], trust }: VerifyOptions): TrustedSigner[] {
  return [
    ...keys.map((key) => ({ key })),
    ...identities.map((match) => ({ match })),
    ...(trust?.signers ?? []),
  ];
}

/** The signers of a key. @throws ERR_REPRO_ATTEST_UNKNOWN_KEY */
export function signersByHint(signers: readonly TrustedSigner[], hint: string): TrustedSigner[] {
  const found = signers.filter(({ key }) => key?.hint === hint);
  if (found.length > 0) return found;
  const known = signers.flatMap(({ key }) => (key ? [key.hint] : []));
  throw attestError(
    'UNKNOWN_KEY',
    `it is signed with the key ${JSON.stringify(hint)}, which is not trusted`,
    {
      hint:
        known.length === 0
          ? 'give the public key of the signer, if you trust them'
          : `trusted ${known.length === 1 ? 'is' : 'are'} ${known.slice(0, 5).join(', ')}`,
    },
  );
}

/** The signers of a certificate. @throws ERR_REPRO_ATTEST_IDENTITY */
export function signersByIdentity(
  signers: readonly TrustedSigner[],
  { identity, issuer }: { readonly identity: string; readonly issuer: string },
): TrustedSigner[] {
  const found = signers.filter(
    ({ match }) => match && matches(match.issuer, issuer) && matches(match.identity, identity),
  );
  if (found.length > 0) return found;
  const expected = signers.flatMap(({ match }) => (match ? [match] : []));
  throw attestError(
    'IDENTITY',
    `it is signed by ${identity}, vouched for by ${issuer}, which is not trusted`,
    {
      hint:
        expected.length === 0
          ? 'give the identity and issuer of the signer, if you trust them'
          : `expected ${expected
              .slice(0, 3)
              .map(({ identity: who, issuer: by }) => `${String(who)} of ${String(by)}`)
              .join(', ')}`,
    },
  );
}
