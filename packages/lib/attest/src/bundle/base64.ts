import { attestError } from '../errors.ts';
import type { SigstoreBundle } from './types.ts';

/** The members of a bundle that hold base64, wherever they stand; elements of lists go by the name of the list. */
const MEMBERS: ReadonlySet<string> = new Set([
  'canonicalizedBody',
  'hashes',
  'keyId',
  'payload',
  'rawBytes',
  'rootHash',
  'sig',
  'signedEntryTimestamp',
  'signedTimestamp',
]);

/**
 * Refuses base64 in another form than the one that its bytes have: decoders differ in what they skip, and two texts
 * of the same bytes would be two bundles of one signature. A regular expression for it runs out of stack on a payload
 * of a few MiB.
 * @throws ERR_REPRO_ATTEST_BUNDLE
 */
export function requireCanonicalBase64(bundle: SigstoreBundle, name: string): void {
  const check = (value: unknown, member: string, pointer: string): void => {
    if (typeof value === 'string') {
      if (!MEMBERS.has(member) || Buffer.from(value, 'base64').toString('base64') === value) return;
      throw attestError(
        'BUNDLE',
        `${name} is no Sigstore bundle of a statement: ${pointer} is not canonical base64`,
        {
          hint: 'expected the alphabet with + and /, padding, and no spare bits',
          pointer,
        },
      );
    }
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value))
      check(child, isList ? member : key, `${pointer}/${key}`);
  };
  check(bundle, '', '');
}
