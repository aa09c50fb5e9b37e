import type { CredentialRule } from './types.ts';

type Rest = Partial<Omit<CredentialRule, 'id' | 'provider' | 'summary' | 'kind' | 'shape'>>;

/** A credential that is known by a literal in it; of severity `high` unless `rest` says otherwise. */
export function token(
  ...[id, provider, summary, shape, rest = {}]: [id: string, provider: string, summary: string, shape: string, rest?: Rest]
): CredentialRule {
  return { id, provider, summary, severity: 'high', kind: 'token', shape, ...rest };
}
