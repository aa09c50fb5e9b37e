export { type CommandSignerOptions, commandSigner } from './command-signer.ts';
export { keySigner } from './key-signer.ts';
export { signStatement } from './sign.ts';
export { tokenOfCi } from './token.ts';
export type { KeylessOptions, KeylessSigner, KeySigner, Signer, Witnesses } from './types.ts';
