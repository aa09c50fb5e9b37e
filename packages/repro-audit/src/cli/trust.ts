import type { Context } from '@repro/cli-kit';
import type { AuditOptions } from '../options.ts';

/** Bytes of a key file: a few KiB at most. */
const KEY_LIMIT = 64 * 1024;

/** Whom the flags say to trust; nothing when they say nothing. */
export async function readTrust(
  { trust, keys }: { readonly trust: string | undefined; readonly keys: readonly string[] },
  context: Context,
): Promise<AuditOptions['trust']> {
  if (trust === undefined && keys.length === 0) return undefined;
  const { MAX_TRUST, parseTrust, readPublicKey } = await import('@repro/attest');
  const read = [];
  for (const name of keys) read.push(readPublicKey(await context.read(name, KEY_LIMIT), name));
  return {
    keys: read,
    ...(trust !== undefined && { trust: await parseTrust(await context.read(trust, MAX_TRUST), trust) }),
  };
}
