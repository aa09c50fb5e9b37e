import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from '@jest/globals';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';

/** A Sigstore of the test's own on loopback: certificate authority, transparency log and clock. */
export interface LoopbackSigstore {
  /** The base URL of all three services. */
  readonly url: string;
  /** What trusts them, as Sigstore's trusted_root.json. */
  readonly trustedRoot: Readonly<Record<string, unknown>>;
  /** A token of an OIDC issuer that the authority believes. */
  token(claims: { readonly sub: string; readonly iss: string } & Readonly<Record<string, string>>): string;
  /** Lets time pass, which stands still otherwise. */
  wait(seconds: number): void;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
}

/** A trusted root that trusts nobody: without one cosign 2 asks the network, keys or not. */
export const trustNobody = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
} as const;

/** Starts the services, whose clock stands still at `now`, or at their start, until `wait`; they stop when the test file ends. */
export async function loopbackSigstore(now?: number): Promise<LoopbackSigstore> {
  const keys = { ca: keyPair('P-384'), ct: keyPair(), log: keyPair(), tsa: keyPair('P-384') };
  const clock = new Date(0);
  const ctLog = await initializeCTLog(keys.ct, clock);
  const ca = await initializeCA(keys.ca, ctLog, clock);
  const tsa = await initializeTSA(keys.tsa, clock);
  const requests: string[] = [];
  const server = createServer();
  const url = await listen(server);
  const log = await initializeTLog(url, keys.log, clock);
  // Not before the roots are made, which begin to be valid when that is: a second between would make each time too early.
  // Whole seconds: @sigstore/core refuses times with fractions whose trailing zeros are dropped.
  clock.setTime(Math.floor((now ?? Date.now()) / 1000) * 1000);
  const handlers = [fulcioHandler(ca), rekorHandler(log), tsaHandler(tsa)];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    requests.push(path);
    const body = await text(request);
    const found = await handlers.find((handler) => handler.path === path)?.fn(body);
    response.writeHead(found?.statusCode ?? 404, { 'content-type': found?.contentType ?? 'text/plain' });
    response.end(found?.response ?? '');
  };
  server.on('request', (request, response) => void answer(request, response));
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(keys.log, url)],
    certificateAuthorities: [authority(url, [ca.rootCertificate])],
    ctlogs: [logOf(keys.ct, url)],
    timestampAuthorities: [authority(url, [tsa.intCertificate, tsa.rootCertificate])],
  };
  const wait = (seconds: number): void => void clock.setTime(clock.getTime() + seconds * 1000);
  return { url, trustedRoot, token, wait, requests };
}

const started: Server[] = [];
afterAll(() => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const validFor = { start: '2020-01-01T00:00:00Z' };

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function keyPair(namedCurve = 'P-256'): Pair {
  return generateKeyPairSync('ec', { namedCurve });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  started.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function logOf({ publicKey }: Pair, baseUrl: string): object {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: der.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(der).digest('base64') },
  };
}

function authority(uri: string, chain: readonly ArrayBufferView[]): object {
  const certificates = chain.map(({ buffer, byteOffset, byteLength }) => ({
    rawBytes: Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64'),
  }));
  return {
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri,
    certChain: { certificates },
    validFor,
  };
}

/** The authority of the tests reads claims and checks no signature. */
function token(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ aud: 'sigstore', exp: 4_102_444_800, ...claims })}.c2ln`;
}
