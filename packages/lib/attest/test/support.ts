import { generateKey, type KeyType, type PrivateKey, readPrivateKey } from '@repro/attest/keys';
import { predicateTypes, type Statement, statement } from '@repro/attest/statement';
import type { ReproError } from '@repro/core';

/** SHA-256 of 'hello\n', which the statements of the tests are about. */
export const HELLO = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03';

export const BUILDER = 'https://repro-pack.dev/builder/github-hosted/v1';

/** SLSA provenance about hello.txt, by `builder`. */
export function provenance(builder = BUILDER): Statement<object> {
  return statement([{ name: 'hello.txt', digest: { sha256: HELLO } }], predicateTypes.slsaProvenance, {
    buildDefinition: { buildType: 'https://example.test/build/v1', externalParameters: { source: 'here' } },
    runDetails: { builder: { id: builder } },
  });
}

/** A new private key. */
export async function newKey(type: KeyType = 'p256'): Promise<PrivateKey> {
  return readPrivateKey((await generateKey(type)).privateKey);
}

/** The code that something fails with, or 'passed'. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'passed';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** What something fails with. */
export async function errorOf(work: Promise<unknown>): Promise<ReproError> {
  try {
    await work;
  } catch (error) {
    return error as ReproError;
  }
  throw new Error('it did not fail');
}
