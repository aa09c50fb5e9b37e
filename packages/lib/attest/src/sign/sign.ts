import type { SigstoreBundle } from '../bundle/types.ts';
import { attestError } from '../errors.ts';
import { statementBytes } from '../statement/build.ts';
import { PAYLOAD_TYPE, preAuthEncoding } from '../statement/dsse.ts';
import { parseStatement } from '../statement/parse.ts';
import type { Statement } from '../statement/types.ts';
import { keyBundle } from './envelope.ts';
import type { Signer, Witnesses } from './types.ts';

/**
 * Signs an in-toto statement into a Sigstore bundle v0.3. What is signed is the statement's canonical form, whatever
 * its bytes look like. With a key and without witnesses nothing is asked of the network, and no other package
 * sees the key.
 * @throws ERR_REPRO_ATTEST_STATEMENT for what is no statement; ERR_REPRO_ATTEST_SIGNER, _KEYLESS, _TOKEN
 */
export async function signStatement(
  input: Statement<object> | Uint8Array,
  signer: Signer,
  witnesses: Witnesses = {},
): Promise<SigstoreBundle> {
  const bytes = input instanceof Uint8Array ? input : statementBytes(input);
  const payload = statementBytes(await parseStatement(bytes));
  if (signer.kind === 'keyless' || witnesses.rekorUrl !== undefined || witnesses.timestampUrl !== undefined) {
    const { signWithServices } = await import('./services.ts');
    return signWithServices(payload, signer, witnesses);
  }
  const signature = await signer.sign(preAuthEncoding(PAYLOAD_TYPE, payload));
  if (signature.length === 0) throw attestError('SIGNER', 'the signer gave no signature');
  return keyBundle(payload, signature, signer.publicKey.hint);
}
