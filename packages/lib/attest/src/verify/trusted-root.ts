import type { JsonObject } from '@repro/core';
import type { KeyFinderFunc, TrustMaterial } from '@sigstore/verify';
import { attestError } from '../errors.ts';

/**
 * The authorities, logs and clocks of a Sigstore TrustedRoot (protobuf-specs, sigstore_trustroot.proto), with what
 * finds keys; without a root none is trusted.
 * @throws ERR_REPRO_ATTEST_TRUSTED_ROOT for what is none
 */
export async function trustMaterial(
  root: JsonObject | undefined,
  findKey: KeyFinderFunc,
): Promise<TrustMaterial> {
  const { toTrustMaterial } = await import('@sigstore/verify');
  const { TrustedRoot } = await import('@sigstore/protobuf-specs');
  if (root) requireForm(root);
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(root ?? {}), findKey);
  } catch (cause) {
    throw attestError('TRUSTED_ROOT', `the trusted root cannot be read: ${(cause as Error).message}`, {
      hint: 'expected a trusted_root.json as Sigstore publishes it, or cosign trusted-root create writes it',
      cause,
    });
  }
}

/** The reader below takes what it does not know for an empty list, which would only show as a log that is not trusted. */
function requireForm(root: JsonObject): void {
  const { mediaType } = root;
  const lists = ['tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'].map(
    (name) => root[name] ?? [],
  );
  const isRoot =
    typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.trustedroot');
  if (isRoot && lists.every((list) => Array.isArray(list))) return;
  throw attestError('TRUSTED_ROOT', 'the trusted root is none', {
    hint: 'expected mediaType application/vnd.dev.sigstore.trustedroot+json and lists of authorities and logs',
  });
}
