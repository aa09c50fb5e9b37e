import { beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal } from '@repro/attest';
import { keyTypes, type PrivateKey } from '@repro/attest/keys';
import { keySigner, signStatement } from '@repro/attest/sign';
import { statement } from '@repro/attest/statement';
import { parseBundle, type SigstoreBundle, verifyBundle } from '@repro/attest/verify';
import { type LoopbackSigstore, loopbackSigstore } from '@repro/testkit/sigstore';
import { codeOf, errorOf, newKey, provenance } from './support.ts';

type Change = (bundle: SigstoreBundle) => SigstoreBundle;

/** A base64 text with one bit of one byte changed. */
function flipped(base64: string, at = 0.5): string {
  const bytes = Buffer.from(base64, 'base64');
  const index = Math.floor(bytes.length * at);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const envelope =
  (change: Partial<SigstoreBundle['dsseEnvelope']>): Change =>
  (bundle) => ({
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, ...change },
  });
const material =
  (change: Partial<SigstoreBundle['verificationMaterial']>): Change =>
  (bundle) => ({
    ...bundle,
    verificationMaterial: { ...bundle.verificationMaterial, ...change },
  });

describe('a changed bundle of a key', () => {
  let key: PrivateKey;
  let bundle: SigstoreBundle;
  beforeAll(async () => {
    key = await newKey();
    bundle = await signStatement(provenance(), keySigner(key));
  });
  const verify = (change: Change) => codeOf(verifyBundle(change(bundle), { keys: [key.publicKey] }));

  it('is refused wherever it was changed', async () => {
    const { payload, signatures } = bundle.dsseEnvelope;
    const sig = signatures[0]?.sig ?? '';
    const other = await newKey();
    expect(await verify((same) => same)).toBe('passed');
    expect({
      payload: await verify(envelope({ payload: flipped(payload) })),
      payloadEnd: await verify(
        envelope({
          payload: Buffer.concat([Buffer.from(payload, 'base64'), Buffer.from('\n')]).toString('base64'),
        }),
      ),
      payloadType: await verify(envelope({ payloadType: 'application/vnd.in-toto+JSON' })),
      signature: await verify(envelope({ signatures: [{ sig: flipped(sig) }] })),
      signatureStart: await verify(envelope({ signatures: [{ sig: flipped(sig, 0) }] })),
      shorterSignature: await verify(
        envelope({ signatures: [{ sig: Buffer.from(sig, 'base64').subarray(0, -1).toString('base64') }] }),
      ),
      hint: await verify(material({ publicKey: { hint: flipped(key.publicKey.hint) } })),
      otherKey: await verify(material({ publicKey: { hint: other.publicKey.hint } })),
    }).toEqual({
      payload: 'ERR_REPRO_ATTEST_SIGNATURE',
      payloadEnd: 'ERR_REPRO_ATTEST_SIGNATURE',
      payloadType: 'ERR_REPRO_ATTEST_PAYLOAD_TYPE',
      signature: 'ERR_REPRO_ATTEST_SIGNATURE',
      signatureStart: 'ERR_REPRO_ATTEST_SIGNATURE',
      shorterSignature: 'ERR_REPRO_ATTEST_SIGNATURE',
      hint: 'ERR_REPRO_ATTEST_UNKNOWN_KEY',
      otherKey: 'ERR_REPRO_ATTEST_UNKNOWN_KEY',
    });
  });

  it('is refused when another trusted key is named as the signer', async () => {
    const other = await newKey();
    const renamed = material({ publicKey: { hint: other.publicKey.hint } })(bundle);
    const error = await errorOf(verifyBundle(renamed, { keys: [key.publicKey, other.publicKey] }));
    expect({ code: error.code, refusal: isRefusal(error) }).toEqual({
      code: 'ERR_REPRO_ATTEST_SIGNATURE',
      refusal: true,
    });
  });

  it('means what it meant, or is refused, for any single byte of its text', async () => {
    const small = await newKey('ed25519');
    const text = Buffer.from(JSON.stringify(await signStatement(provenance(), keySigner(small))));
    const kept: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const changed = Buffer.from(text);
      changed[at] = (changed[at] ?? 0) ^ 1;
      if ((await codeOf(verifyBundle(changed, { keys: [small.publicKey] }))) === 'passed')
        kept.push(String(at));
    }
    expect(kept).toEqual([]);
  });
});

describe('the keyid of an envelope, which is not signed', () => {
  it('has no say', async () => {
    for (const type of keyTypes.filter((each) => each !== 'rsa')) {
      const key = await newKey(type);
      const { dsseEnvelope, ...rest } = await signStatement(provenance(), keySigner(key));
      const signatures = dsseEnvelope.signatures.map((signature) => ({ ...signature, keyid: 'anything' }));
      const bundle = { ...rest, dsseEnvelope: { ...dsseEnvelope, signatures } };
      expect(await codeOf(verifyBundle(bundle, { keys: [key.publicKey] }))).toBe('passed');
    }
  });
});

describe('a changed bundle of a certificate', () => {
  let sigstore: LoopbackSigstore;
  let bundle: SigstoreBundle;
  const who = { identity: 'https://example.test/me', issuer: 'https://issuer.test' };
  beforeAll(async () => {
    sigstore = await loopbackSigstore();
    const { url, token } = sigstore;
    const identityToken = token({ sub: who.identity, iss: who.issuer });
    const options = { identityToken, fulcioUrl: url, rekorUrl: url, timestampUrl: url };
    bundle = await signStatement(provenance(), { kind: 'keyless', options });
  });
  const verify = (changed: SigstoreBundle) =>
    codeOf(verifyBundle(changed, { identities: [who], trustedRoot: sigstore.trustedRoot as never }));

  it('is refused wherever certificate, timestamp or log entry was changed', async () => {
    const { certificate, tlogEntries = [], timestampVerificationData } = bundle.verificationMaterial;
    const [entry] = tlogEntries;
    const [time] = timestampVerificationData?.rfc3161Timestamps ?? [];
    if (!certificate || !entry || !time) throw new Error('the bundle is not whole');
    const places: Record<string, (at: number) => Change> = {
      certificate: (at) => material({ certificate: { rawBytes: flipped(certificate.rawBytes, at) } }),
      time: (at) =>
        material({
          timestampVerificationData: {
            rfc3161Timestamps: [{ signedTimestamp: flipped(time.signedTimestamp, at) }],
          },
        }),
      body: (at) =>
        material({ tlogEntries: [{ ...entry, canonicalizedBody: flipped(entry.canonicalizedBody, at) }] }),
      promise: (at) =>
        material({
          tlogEntries: [
            {
              ...entry,
              inclusionPromise: {
                signedEntryTimestamp: flipped(entry.inclusionPromise?.signedEntryTimestamp ?? '', at),
              },
            },
          ],
        }),
      log: (at) =>
        material({ tlogEntries: [{ ...entry, logId: { keyId: flipped(entry.logId.keyId, at) } }] }),
      moment: () =>
        material({ tlogEntries: [{ ...entry, integratedTime: String(Number(entry.integratedTime) + 1) }] }),
      signature: (at) =>
        envelope({ signatures: [{ sig: flipped(bundle.dsseEnvelope.signatures[0]?.sig ?? '', at) }] }),
      payload: (at) => envelope({ payload: flipped(bundle.dsseEnvelope.payload, at) }),
    };
    const codes = new Set<string>();
    const taken: string[] = [];
    for (const [name, change] of Object.entries(places)) {
      // Many places: which code a certificate's byte gives depends on its keys, which are new in every run.
      for (let step = 0; step < 40; step++) {
        const at = step / 40;
        const code = await verify(change(at)(bundle));
        if (code === 'passed') taken.push(name);
        else codes.add(code);
      }
    }
    for (const code of codes) {
      expect(code).toMatch(/^ERR_REPRO_ATTEST_(?:BUNDLE|CERTIFICATE|TIMESTAMP|LOG|SIGNATURE)$/);
    }
    // The outer frame of a timestamp is not signed, and its reader does not look at every tag of it.
    expect(taken.filter((name) => name !== 'time')).toEqual([]);
    expect(taken.length).toBeLessThan(10);
    expect(codes.size).toBeGreaterThan(2);
  });

  it('is refused when it is given a key instead', async () => {
    const key = await newKey();
    const swapped = { ...bundle, verificationMaterial: { publicKey: { hint: key.publicKey.hint } } };
    const error = await errorOf(verifyBundle(swapped, { keys: [key.publicKey], identities: [who] }));
    expect(error.code).toBe('ERR_REPRO_ATTEST_SIGNATURE');
  });
});

describe('what is no bundle', () => {
  it('is told apart, with a hint', async () => {
    const parse = (value: unknown) => errorOf(parseBundle(Buffer.from(JSON.stringify(value))));
    const of = async (value: unknown) => {
      const { code, hint } = await parse(value);
      return [code, hint];
    };
    const bundle = 'ERR_REPRO_ATTEST_BUNDLE';
    expect(await of({ payload: '', signatures: [] })).toEqual([
      bundle,
      expect.stringContaining('envelope alone'),
    ]);
    expect(await of(provenance())).toEqual([bundle, expect.stringContaining('nobody signed')]);
    expect(await of({ messageSignature: {} })).toEqual([
      bundle,
      expect.stringContaining('signs an artifact'),
    ]);
    expect(await of([])).toEqual([bundle, expect.stringContaining('expected what')]);
    expect(await codeOf(parseBundle(Buffer.from('{"a":1,"a":2}')))).toBe('ERR_REPRO_JSON_DUPLICATE_KEY');
  });

  it('is told with the place of what is wrong', async () => {
    const key = await newKey('ed25519');
    const bundle = await signStatement(provenance(), keySigner(key));
    const parse = (change: Change) => errorOf(parseBundle(Buffer.from(JSON.stringify(change(bundle)))));
    const { payload } = bundle.dsseEnvelope;
    for (const [changed, what] of [
      [`${payload} `, '/dsseEnvelope/payload must match'],
      ['YWIxYWI', '/dsseEnvelope/payload is not canonical'],
      ['AAB=', '/dsseEnvelope/payload is not canonical'],
      ['AA==AAAA', '/dsseEnvelope/payload must match'],
      ['', '/dsseEnvelope/payload must NOT have fewer'],
    ] as const) {
      expect((await parse(envelope({ payload: changed }))).message).toContain(what);
    }
    const rawBytes = 'A'.repeat(200_000);
    const error = await parse(() => ({ ...bundle, verificationMaterial: { certificate: { rawBytes } } }));
    expect(error.message).toContain('/verificationMaterial/certificate/rawBytes must NOT have more than');
  });
});

describe('a large bundle', () => {
  it('is verified up to the limit, and refused beyond it', async () => {
    const key = await newKey('ed25519');
    const subject = [{ name: 'a', digest: { sha256: '0'.repeat(64) } }];
    const sign = (size: number) => {
      const large = statement(subject, 'https://example.test/large/v1', { text: 'x'.repeat(size) });
      return signStatement(large, keySigner(key));
    };
    const text = Buffer.from(JSON.stringify(await sign(15 * 2 ** 20)));
    expect(await codeOf(verifyBundle(text, { keys: [key.publicKey] }))).toBe('passed');
    expect(await codeOf(sign(17 * 2 ** 20))).toBe('ERR_REPRO_TOO_LARGE');
    expect(await codeOf(parseBundle(Buffer.alloc(25 * 2 ** 20, '[')))).toBe('ERR_REPRO_TOO_LARGE');
  });
});
