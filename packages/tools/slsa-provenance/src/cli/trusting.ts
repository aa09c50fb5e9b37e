import { readPublicKey } from '@repro/attest/keys';
import {
  compilePattern,
  type IdentityMatch,
  MAX_TRUST,
  parseTrust,
  type VerifyOptions,
} from '@repro/attest/verify';
import { type Context, usageError } from '@repro/cli-kit';
import type { JsonObject } from '@repro/core';
import { parseStrict } from '@repro/core/parse';

/** What the flags of `verify` say about whom to trust. */
interface TrustFlags {
  readonly key: readonly string[];
  readonly trust: string | undefined;
  readonly 'certificate-identity': string | undefined;
  readonly 'certificate-identity-regexp': string | undefined;
  readonly 'certificate-oidc-issuer': string | undefined;
  readonly 'certificate-oidc-issuer-regexp': string | undefined;
  readonly 'trusted-root': string | undefined;
  readonly 'log-threshold': number | undefined;
  readonly 'timestamp-threshold': number | undefined;
  readonly 'sct-threshold': number | undefined;
}

const MAX_KEY = 64 * 1024;

/** Whom the flags trust. @throws ERR_REPRO_USAGE for nobody; what reading keys and trust files throws */
export async function trustingOf(flags: TrustFlags, context: Context): Promise<VerifyOptions> {
  const identity = identityOf(flags);
  if (flags.key.length === 0 && flags.trust === undefined && !identity) {
    throw usageError(
      'nobody is trusted, so nothing can be verified',
      'give --key FILE, --trust FILE, or --certificate-identity and --certificate-oidc-issuer',
    );
  }
  const keys = [];
  for (const file of flags.key) keys.push(readPublicKey(await context.read(file, MAX_KEY), file));
  const root = flags['trusted-root'];
  return {
    keys,
    identities: identity ? [identity] : [],
    trust:
      flags.trust === undefined
        ? undefined
        : await parseTrust(await context.read(flags.trust, MAX_TRUST), flags.trust),
    trustedRoot: root === undefined ? undefined : await readRoot(root, context),
    thresholds: {
      transparencyLog: flags['log-threshold'],
      timestamps: flags['timestamp-threshold'],
      certificateLog: flags['sct-threshold'],
    },
  };
}

/** An identity without its issuer would be whoever any issuer says it is. */
function identityOf(flags: TrustFlags): IdentityMatch | undefined {
  const identity = oneOf(flags, 'certificate-identity');
  const issuer = oneOf(flags, 'certificate-oidc-issuer');
  if (identity === undefined && issuer === undefined) return undefined;
  if (identity !== undefined && issuer !== undefined) return { identity, issuer };
  throw usageError(
    'an identity is given without its issuer, or an issuer without an identity',
    'give --certificate-identity and --certificate-oidc-issuer together',
  );
}

function oneOf(
  flags: TrustFlags,
  name: 'certificate-identity' | 'certificate-oidc-issuer',
): string | RegExp | undefined {
  const exact = flags[name];
  const pattern = flags[`${name}-regexp`];
  if (exact !== undefined && pattern !== undefined) {
    throw usageError(`--${name} and --${name}-regexp are both given`, 'give one of them');
  }
  return pattern === undefined ? exact : compilePattern(pattern, `--${name}-regexp`);
}

async function readRoot(name: string, context: Context): Promise<JsonObject> {
  const root = parseStrict(await context.read(name, MAX_TRUST), { name });
  if (typeof root === 'object' && root !== null && !Array.isArray(root)) return root as JsonObject;
  throw usageError(`${name} is no JSON object`, 'expected Sigstore’s trusted_root.json');
}
