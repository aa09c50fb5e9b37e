import type { ProofName } from '../types.ts';
import { base58Check } from './base58.ts';
import { bech32 } from './bech32.ts';
import { atlassian, cloudflare, github, grafana, zuplo } from './crc.ts';
import { awsKeyId, azureStorage, base64Json, jwt, pypi, reftkn } from './encoded.ts';

/** The checks that formats carry in themselves, by name. Each answers for any string, and never throws. */
export const proofs: Readonly<Record<ProofName, (token: string) => boolean>> = {
  age: bech32,
  atlassian,
  'aws-key-id': awsKeyId,
  'azure-storage': azureStorage,
  base58check: base58Check,
  'base64-json': base64Json,
  cloudflare,
  github,
  grafana,
  jwt,
  pypi,
  reftkn,
  zuplo,
};
