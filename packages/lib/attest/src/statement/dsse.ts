/** The type of what a DSSE envelope around an in-toto statement holds (in-toto attestation, spec/v1/envelope.md). */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * The bytes that a signature is over: DSSE's pre-authentication encoding (secure-systems-lab/dsse, protocol.md),
 * `DSSEv1 LENGTH TYPE LENGTH PAYLOAD` with lengths in bytes, so that no payload can pass for one of another type.
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
