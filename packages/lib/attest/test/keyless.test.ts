import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type KeylessOptions, keySigner, signStatement, tokenOfCi } from '@repro/attest/sign';
import { compilePattern, type SigstoreBundle, type Thresholds, verifyBundle } from '@repro/attest/verify';
import { schemaValidator } from '@repro/testkit';
import { type LoopbackSigstore, loopbackSigstore } from '@repro/testkit/sigstore';
import { codeOf, errorOf, newKey, provenance } from './support.ts';

type LogEntry = NonNullable<SigstoreBundle['verificationMaterial']['tlogEntries']>[number];

const identity = 'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.0.0';
const issuer = 'https://token.actions.githubusercontent.com';
const claims = {
  sub: identity,
  iss: issuer,
  sha: 'a'.repeat(40),
  repository: 'o/r',
  runner_environment: 'github-hosted',
};

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await loopbackSigstore();
});

function sign(more: Partial<KeylessOptions> = {}): Promise<SigstoreBundle> {
  const { url, token } = sigstore;
  const options = { identityToken: token(claims), fulcioUrl: url, rekorUrl: url, timestampUrl: url, ...more };
  return signStatement(provenance(), { kind: 'keyless', options });
}

const trusting = (more: object = {}) => ({
  identities: [{ identity, issuer }],
  trustedRoot: sigstore.trustedRoot as never,
  ...more,
});

describe('a keyless signature', () => {
  it('is verified with its identity, issuer and witnesses', async () => {
    const bundle = await sign();
    expect(schemaValidator('sigstore_bundle')(bundle)).toEqual([]);
    const { signer, statement } = await verifyBundle(bundle, trusting());
    expect(statement).toEqual(provenance());
    expect(signer).toEqual({
      kind: 'certificate',
      identity,
      issuer,
      claims: {
        runner_environment: 'github-hosted',
        source_repository_digest: 'a'.repeat(40),
        source_repository_uri: 'https://github.com/o/r',
      },
      log_entries: 1,
      timestamps: 2,
    });
  });

  it('can have one witness alone', async () => {
    const logged = await sign({ timestampUrl: undefined });
    expect((await verifyBundle(logged, trusting())).signer).toMatchObject({ log_entries: 1, timestamps: 1 });
    const timed = await sign({ rekorUrl: undefined });
    const thresholds = { transparencyLog: 0 };
    expect((await verifyBundle(timed, trusting({ thresholds }))).signer).toMatchObject({
      log_entries: 0,
      timestamps: 1,
    });
    expect(await codeOf(verifyBundle(timed, trusting()))).toBe('ERR_REPRO_ATTEST_LOG');
  });

  it('without any witness holds for nobody, whatever the thresholds are', async () => {
    const bare = await sign({ rekorUrl: undefined, timestampUrl: undefined });
    const thresholds = { transparencyLog: 0, certificateLog: 0, timestamps: 0 };
    expect(await codeOf(verifyBundle(bare, trusting({ thresholds })))).toBe('ERR_REPRO_ATTEST_TIMESTAMP');
  });

  it('is of nobody else', async () => {
    const bundle = await sign();
    const of = (who: string | RegExp, by: string | RegExp) =>
      codeOf(verifyBundle(bundle, trusting({ identities: [{ identity: who, issuer: by }] })));
    expect(await of(/^https:\/\/github\.com\/o\/r\/.*$/, issuer)).toBe('passed');
    expect(await of(`${identity}x`, issuer)).toBe('ERR_REPRO_ATTEST_IDENTITY');
    expect(await of(identity, 'https://accounts.example')).toBe('ERR_REPRO_ATTEST_IDENTITY');
    expect(await codeOf(verifyBundle(bundle, { ...trusting(), identities: [] }))).toBe(
      'ERR_REPRO_ATTEST_IDENTITY',
    );
  });

  it('cannot make a pattern take for ever', async () => {
    const sub = `https://a.test/${'a'.repeat(60)}!`;
    const bundle = await sign({ identityToken: sigstore.token({ ...claims, sub }) });
    const identities = [
      { identity: compilePattern(String.raw`https://a\.test/(a+)+`, 'trust.json'), issuer },
    ];
    expect(await codeOf(verifyBundle(bundle, trusting({ identities })))).toBe('ERR_REPRO_ATTEST_PATTERN');
  });

  it('does not hold under the root of others, and cannot be told without one', async () => {
    const bundle = await sign();
    const other = await loopbackSigstore();
    const trustedRoot = other.trustedRoot as never;
    expect(await codeOf(verifyBundle(bundle, trusting({ trustedRoot })))).toMatch(
      /_(CERTIFICATE|TIMESTAMP|LOG)$/,
    );
    expect(await codeOf(verifyBundle(bundle, trusting({ trustedRoot: undefined })))).toBe(
      'ERR_REPRO_ATTEST_TRUSTED_ROOT',
    );
    expect(await codeOf(verifyBundle(bundle, trusting({ trustedRoot: { tlogs: 7 } })))).toBe(
      'ERR_REPRO_ATTEST_TRUSTED_ROOT',
    );
  });
});

describe('a key’s signature with witnesses', () => {
  it('is verified with them under a trusted root, and without them by the key alone', async () => {
    const key = await newKey();
    const { url, trustedRoot } = sigstore;
    const bundle = await signStatement(provenance(), keySigner(key), { rekorUrl: url, timestampUrl: url });
    expect(bundle.dsseEnvelope.signatures[0]).not.toHaveProperty('keyid');
    const keys = [key.publicKey];
    const root = trustedRoot as never;
    expect((await verifyBundle(bundle, { keys, trustedRoot: root })).signer).toMatchObject({
      log_entries: 1,
      timestamps: 2,
    });
    expect((await verifyBundle(bundle, { keys })).signer).toMatchObject({ log_entries: 0, timestamps: 0 });
  });

  /** A bundle with a log entry and a time, of a log that is trusted beside another. */
  async function witnessed() {
    const key = await newKey('ed25519');
    const { url, trustedRoot } = sigstore;
    const other = (await loopbackSigstore()).trustedRoot['tlogs'] as readonly { logId: { keyId: string } }[];
    const tlogs = [...(trustedRoot['tlogs'] as readonly object[]), ...other];
    const log = () => signStatement(provenance(), keySigner(key), { rekorUrl: url, timestampUrl: url });
    const verify = (bundle: SigstoreBundle, entries: readonly object[], thresholds: Thresholds = {}) => {
      const verificationMaterial = { ...bundle.verificationMaterial, tlogEntries: entries as never };
      const root = { ...trustedRoot, tlogs } as never;
      return codeOf(
        verifyBundle(
          { ...bundle, verificationMaterial },
          { keys: [key.publicKey], trustedRoot: root, thresholds },
        ),
      );
    };
    return { log, verify, other: other[0]?.logId };
  }
  const entryOf = ({ verificationMaterial: { tlogEntries = [] } }: SigstoreBundle) =>
    tlogEntries[0] as LogEntry;
  const withoutPromise = (entry: LogEntry) => {
    const { inclusionPromise: _, ...proven } = entry;
    return proven;
  };

  it('needs as many logs and clocks as are asked for', async () => {
    const { log, verify } = await witnessed();
    const bundle = await log();
    const entries = [entryOf(bundle)];
    expect(await verify(bundle, entries, { transparencyLog: 1, timestamps: 2 })).toBe('passed');
    expect(await verify(bundle, entries, { transparencyLog: 2 })).toBe('ERR_REPRO_ATTEST_LOG');
    expect(await verify(bundle, entries, { timestamps: 3 })).toBe('ERR_REPRO_ATTEST_TIMESTAMP');
  });

  it('takes one log or clock for one, however often it speaks', async () => {
    const { log, verify } = await witnessed();
    const bundle = await log();
    const entry = entryOf(bundle);
    const proven = withoutPromise(entry);
    for (const again of [entry, proven, { ...proven, logIndex: '7' }, withoutPromise(entryOf(await log()))]) {
      expect(await verify(bundle, [proven, again], { transparencyLog: 1 })).toBe('passed');
      expect(await verify(bundle, [proven, again], { transparencyLog: 2 })).toBe('ERR_REPRO_ATTEST_LOG');
    }
    expect(await verify(bundle, [entry, entry])).toBe('ERR_REPRO_ATTEST_TIMESTAMP');
    sigstore.wait(1);
    const later = await log();
    const timestampVerificationData = {
      rfc3161Timestamps: [bundle, later].flatMap(
        ({ verificationMaterial: { timestampVerificationData: times } }) => times?.rfc3161Timestamps ?? [],
      ),
    };
    const material = { ...bundle.verificationMaterial, timestampVerificationData };
    const timed = { ...bundle, verificationMaterial: material };
    const entries = [entry, entryOf(later)];
    expect(await verify(timed, entries, { transparencyLog: 1, timestamps: 2 })).toBe('passed');
    expect(await verify(timed, entries, { timestamps: 3 })).toBe('ERR_REPRO_ATTEST_TIMESTAMP');
  });

  it.each([
    ['size', { treeSize: '2' }],
    ['root', { rootHash: Buffer.alloc(32).toString('base64') }],
  ])('does not take an entry that tells of another %s than the checkpoint', async (_, change) => {
    const { log, verify } = await witnessed();
    const bundle = await log();
    const entry = entryOf(bundle);
    const changed = { ...entry, inclusionProof: { ...entry.inclusionProof, ...change } };
    expect(await verify(bundle, [changed])).toBe('ERR_REPRO_ATTEST_LOG');
  });

  it('does not take a checkpoint under which more is written than signatures, nor runs a pattern in it', async () => {
    const { log, verify } = await witnessed();
    const bundle = await log();
    const entry = entryOf(bundle);
    const { inclusionProof: proof } = entry;
    const { envelope = '' } = proof?.checkpoint ?? {};
    for (const changed of [`${envelope}and more\n`, envelope.replace(/\u2014 \S+/, '\u2014 ((.+)+)+!')]) {
      const spoilt = { ...entry, inclusionProof: { ...proof, checkpoint: { envelope: changed } } };
      expect(await verify(bundle, [spoilt])).toBe('ERR_REPRO_ATTEST_LOG');
    }
  });

  it('does not take one for another log that is trusted as well', async () => {
    const { log, verify, other } = await witnessed();
    const bundle = await log();
    const renamed = { ...withoutPromise(entryOf(bundle)), logId: other };
    expect(await verify(bundle, [renamed])).toBe('ERR_REPRO_ATTEST_LOG');
    expect(await verify(bundle, [entryOf(bundle), renamed], { transparencyLog: 2 })).toBe(
      'ERR_REPRO_ATTEST_LOG',
    );
  });
});

describe('what goes wrong with services', () => {
  it('is told without the token', async () => {
    const { token, url } = sigstore;
    const secret = token({ ...claims, sub: 'somebody' });
    for (const more of [
      { fulcioUrl: `${url}/nowhere` },
      { rekorUrl: `${url}/nowhere` },
      { timestampUrl: 'http://127.0.0.1:9', timeoutMs: 1000 },
      { fulcioUrl: 'no url' },
    ]) {
      const error = await errorOf(sign({ identityToken: secret, ...more }));
      expect(error).toMatchObject({ code: 'ERR_REPRO_ATTEST_KEYLESS' });
      expect(JSON.stringify([error.message, error, error.cause])).not.toContain(secret.split('.')[1]);
    }
  }, 30_000);

  it('refuses what is no token before anything is asked', async () => {
    const before = sigstore.requests.length;
    for (const identityToken of ['secret', 'a.b.c', '', `a.${Buffer.from('{}').toString('base64url')}.c`]) {
      const error = await errorOf(sign({ identityToken }));
      expect(error).toMatchObject({ code: 'ERR_REPRO_ATTEST_TOKEN' });
      if (identityToken) expect(error.message).not.toContain(identityToken);
    }
    expect(sigstore.requests.length).toBe(before);
  });
});

describe('the token of a CI', () => {
  it('is the one in the environment, or GitHub’s, which is asked for', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.url} ${request.headers.authorization}`);
      response.writeHead(request.url?.startsWith('/token') ? 200 : 403, {
        'content-type': 'application/json',
      });
      response.end('{"value":"a.b.c"}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    try {
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const github = (path: string) =>
        tokenOfCi({
          ACTIONS_ID_TOKEN_REQUEST_URL: `${base}${path}`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
        })();
      expect(await tokenOfCi({ SIGSTORE_ID_TOKEN: 'x.y.z' })()).toBe('x.y.z');
      expect(await github('/token?v=1')).toBe('a.b.c');
      expect(seen).toEqual(['/token?v=1&audience=sigstore Bearer secret']);
      const refused = await errorOf(github('/other'));
      expect([refused.code, refused.message]).toEqual([
        'ERR_REPRO_ATTEST_TOKEN',
        'GitHub gave no identity token: status 403',
      ]);
      // Before anything is asked for: there is nothing to ask.
      expect(() => tokenOfCi({})).toThrow(expect.objectContaining({ code: 'ERR_REPRO_ATTEST_TOKEN' }));
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
