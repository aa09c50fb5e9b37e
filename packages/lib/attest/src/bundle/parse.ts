import { parseStrict } from '@repro/core/parse';
import { attestError } from '../errors.ts';
import { faultOf } from '../schema-fault.ts';
import { requireCanonicalBase64 } from './base64.ts';
import type { SigstoreBundle } from './types.ts';

/** What a bundle may have in bytes: a statement as base64, and its witnesses. */
export const MAX_BUNDLE = 24 * 1024 * 1024;

/**
 * Reads a Sigstore bundle, v0.3, v0.2 or v0.1, with a DSSE envelope of one signature. Nothing in it is verified yet.
 * @throws ERR_REPRO_ATTEST_BUNDLE for what is none; ERR_REPRO_JSON_… and ERR_REPRO_TOO_LARGE as `parseStrict`
 */
export async function parseBundle(bytes: Uint8Array, name = 'the bundle'): Promise<SigstoreBundle> {
  const value = parseStrict(bytes, { name, maxBytes: MAX_BUNDLE });
  const { sigstoreBundleErrors } = await import('../schema.gen.ts');
  const fault = faultOf(sigstoreBundleErrors(value));
  if (!fault) {
    const bundle = value as unknown as SigstoreBundle;
    requireCanonicalBase64(bundle, name);
    return bundle;
  }
  throw attestError('BUNDLE', `${name} is no Sigstore bundle of a statement: ${fault.message}`, {
    hint: hintFor(value),
    pointer: fault.pointer,
  });
}

function hintFor(value: unknown): string {
  const has = (member: string): boolean =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, member);
  if (has('messageSignature')) return 'it signs an artifact, not a statement about one';
  if (has('payload') && has('signatures'))
    return 'it is a DSSE envelope alone; cosign writes a bundle with --bundle';
  if (has('predicateType'))
    return 'it is a statement that nobody signed; slsa-provenance sign makes a bundle';
  return 'expected what slsa-provenance sign or cosign attest-blob --bundle writes';
}
