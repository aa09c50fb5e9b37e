export { generateKey, type KeyPairPem } from './generate.ts';
export { type PrivateKeyOptions, readPrivateKey } from './private.ts';
export { publicKeyPem, readPublicKey } from './public.ts';
export { type KeyType, keyTypes, type PrivateKey, type PublicKey } from './types.ts';
