import { BUNDLE_MEDIA_TYPE, type SigstoreBundle } from '../bundle/types.ts';
import { PAYLOAD_TYPE } from '../statement/dsse.ts';

/**
 * A bundle of a statement that a key signed. There is no `keyid` in the envelope: it is not signed, and cosign 3
 * refuses a bundle whose keyid is the hint, as sigstore-js writes it.
 */
export function keyBundle(payload: Uint8Array, signature: Uint8Array, hint: string): SigstoreBundle {
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: { publicKey: { hint } },
    dsseEnvelope: {
      payload: base64(payload),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: base64(signature) }],
    },
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
