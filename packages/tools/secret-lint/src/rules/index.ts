import { tokens } from './table/tokens.ts';
import type { CredentialRule } from './types.ts';

/** Every built-in rule, by id in byte order. */
export const credentialRules: readonly CredentialRule[] = [...tokens].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
