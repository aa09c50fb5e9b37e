import { sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { PrivateKey } from '../keys/types.ts';
import { digestFor, type KeySigner } from './types.ts';

/** Signs with a private key in this process. */
export function keySigner({ type, key, publicKey }: PrivateKey): KeySigner {
  return {
    kind: 'key',
    publicKey,
    sign: (pae) => promisify(sign)(digestFor(type), pae, key),
  };
}
