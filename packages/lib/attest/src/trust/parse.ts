import type { JsonObject } from '@repro/core';
import { parseStrict } from '@repro/core/parse';
import { attestError } from '../errors.ts';
import { readPublicKey } from '../keys/public.ts';
import { faultOf } from '../schema-fault.ts';
import { compilePattern } from './pattern.ts';
import type { Thresholds, Trust, TrustedBuilder, TrustedSigner } from './types.ts';

/** What a trust file may have in bytes; most of it is the trusted root. */
export const MAX_TRUST = 4 * 1024 * 1024;

interface WireSigner {
  readonly name?: string;
  readonly key?: string;
  readonly identity?: string;
  readonly identity_regexp?: string;
  readonly issuer?: string;
  readonly issuer_regexp?: string;
  readonly builders: readonly TrustedBuilder[];
}

interface WireTrust {
  readonly signers: readonly WireSigner[];
  readonly trusted_root?: JsonObject;
  readonly thresholds?: {
    readonly transparency_log?: number;
    readonly certificate_log?: number;
    readonly timestamps?: number;
  };
}

/**
 * Reads a trust file: who may sign, for which builders, up to which level.
 * @throws ERR_REPRO_ATTEST_TRUST for what does not fit trust.schema.json, an unknown member among it;
 * ERR_REPRO_ATTEST_KEY, _KEY_TYPE, _PATTERN for what stands in it; ERR_REPRO_JSON_… as `parseStrict`
 */
export async function parseTrust(bytes: Uint8Array, name = 'the trust file'): Promise<Trust> {
  const value = parseStrict(bytes, { name, maxBytes: MAX_TRUST });
  const { trustErrors } = await import('../schema.gen.ts');
  const fault = faultOf(trustErrors(value));
  if (fault) {
    throw attestError('TRUST', `${name} is no trust file: ${fault.message}`, {
      hint: 'see trust.schema.json for what it may hold',
      pointer: fault.pointer,
    });
  }
  const { signers, trusted_root: trustedRoot, thresholds } = value as unknown as WireTrust;
  return {
    signers: signers.map((signer, index) => readSigner(signer, `${name}: /signers/${index}`)),
    ...(trustedRoot && { trustedRoot }),
    thresholds: readThresholds(thresholds),
  };
}

function readSigner(wire: WireSigner, place: string): TrustedSigner {
  const { name, key, builders } = wire;
  const label = name === undefined ? {} : { name };
  if (key !== undefined) return { ...label, key: readPublicKey(key, `${place}/key`), builders };
  const match = {
    identity: wire.identity ?? compilePattern(wire.identity_regexp ?? '', `${place}/identity_regexp`),
    issuer: wire.issuer ?? compilePattern(wire.issuer_regexp ?? '', `${place}/issuer_regexp`),
  };
  return { ...label, match, builders };
}

function readThresholds(wire: WireTrust['thresholds']): Thresholds {
  return {
    transparencyLog: wire?.transparency_log,
    certificateLog: wire?.certificate_log,
    timestamps: wire?.timestamps,
  };
}
