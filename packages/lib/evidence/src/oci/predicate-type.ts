import { isReproError, parseStrict } from '@repro/core';

/** The predicate type of the in-toto statement in a Sigstore bundle; nothing when the bytes are no such bundle. */
export function predicateTypeOf(bundle: Uint8Array): string | undefined {
  try {
    const payload = member(member(parseStrict(bundle), 'dsseEnvelope'), 'payload');
    if (typeof payload !== 'string') return undefined;
    const type = member(parseStrict(Buffer.from(payload, 'base64')), 'predicateType');
    return typeof type === 'string' ? type : undefined;
  } catch (error) {
    if (isReproError(error)) return undefined;
    throw error;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
