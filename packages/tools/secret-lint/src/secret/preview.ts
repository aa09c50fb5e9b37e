import type { CredentialRule } from '../rules/types.ts';

/** Characters of a public prefix that are shown. */
const SHOWN = 4;

/** The length of a shorter secret would help to guess it. */
const LONG = 20;

/**
 * What may be shown of a secret: the beginning of the prefix that all credentials of its kind have, which tells nothing
 * of this one, and the length of a long one. What is a person's choice, such as a password, shows nothing at all.
 */
export function preview(secret: string, rule: Pick<CredentialRule, 'kind' | 'shape'> | undefined): string {
  const prefix = publicPrefix(rule).slice(0, SHOWN);
  const begin = secret.startsWith(prefix) ? prefix : '';
  return secret.length < LONG ? `${begin}…` : `${begin}… (${secret.length} characters)`;
}

/** The literal that a credential of this rule begins with; empty where there is none. */
function publicPrefix(rule: Pick<CredentialRule, 'kind' | 'shape'> | undefined): string {
  if (rule?.kind !== 'token') return '';
  return /^"([^"]+)"/.exec(rule.shape ?? '')?.[1] ?? '';
}
