import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PrivateKey } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { verifyBundle } from '@repro/attest/verify';
import { type LoopbackSigstore, loopbackSigstore } from '@repro/testkit/sigstore';
import * as fc from 'fast-check';
import { codeOf, newKey, provenance } from './support.ts';

const CODED = /^ERR_REPRO_[A-Z0-9_]+$/;

let key: PrivateKey;
let sigstore: LoopbackSigstore;
let bundles: Buffer[] = [];
beforeAll(async () => {
  key = await newKey('ed25519');
  sigstore = await loopbackSigstore();
  const { url, token } = sigstore;
  const options = { identityToken: token({ sub: 'https://a.test', iss: 'https://i.test' }), fulcioUrl: url };
  const witnesses = { rekorUrl: url, timestampUrl: url };
  bundles = [
    await signStatement(provenance(), keySigner(key)),
    await signStatement(provenance(), { kind: 'keyless', options }, witnesses),
  ].map((bundle) => Buffer.from(JSON.stringify(bundle)));
});

function verify(bytes: Uint8Array): Promise<string> {
  const identities = [{ identity: 'https://a.test', issuer: 'https://i.test' }];
  return codeOf(
    verifyBundle(bytes, { keys: [key.publicKey], identities, trustedRoot: sigstore.trustedRoot as never }),
  );
}

/** A value as it is, with something of another kind in one place of it. */
function replaced(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const names = Object.keys(value);
  const name = names[first % Math.max(1, names.length)];
  if (name === undefined) return by;
  const changed = replaced((value as Record<string, unknown>)[name], rest, by);
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
}

/** Bytes that are right at their ends: DER in base64, cut, grown or scrambled in the middle. */
const scrambled = fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 24 }), fc.nat({ max: 40 }));

describe('whatever a bundle holds', () => {
  it('is verified or refused with a code: any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        async (bytes) => {
          expect(await verify(bytes)).toMatch(CODED);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is verified or refused with a code: any value in any place', async () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.base64String(),
      fc.constant('AAAA'),
      fc.constant('9'.repeat(19)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 1 }),
        fc.array(fc.nat({ max: 5 }), { maxLength: 7 }),
        anything,
        async (which, path, by) => {
          const value = replaced(JSON.parse(String(bundles[which])), path, by);
          expect(await verify(Buffer.from(JSON.stringify(value)))).toMatch(
            /^(?:passed|ERR_REPRO_[A-Z0-9_]+)$/,
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is verified or refused with a code: certificates, timestamps and log entries of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), scrambled, async (place, [at, bytes, cut]) => {
        const bundle = JSON.parse(String(bundles[1]));
        const material = bundle.verificationMaterial;
        const scramble = (text: string): string => {
          const all = Buffer.from(text, 'base64');
          const from = at % all.length;
          return Buffer.concat([all.subarray(0, from), bytes, all.subarray(from + cut)]).toString('base64');
        };
        const [entry] = material.tlogEntries;
        const [time] = material.timestampVerificationData.rfc3161Timestamps;
        if (place === 0) material.certificate.rawBytes = scramble(material.certificate.rawBytes);
        if (place === 1) time.signedTimestamp = scramble(time.signedTimestamp);
        if (place === 2) entry.canonicalizedBody = scramble(entry.canonicalizedBody);
        if (place === 3)
          entry.inclusionPromise.signedEntryTimestamp = scramble(entry.inclusionPromise.signedEntryTimestamp);
        expect(await verify(Buffer.from(JSON.stringify(bundle)))).toMatch(
          /^(?:passed|ERR_REPRO_[A-Z0-9_]+)$/,
        );
      }),
      { numRuns: 150 },
    );
  });
});
