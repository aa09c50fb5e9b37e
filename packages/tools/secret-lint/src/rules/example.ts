import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { toBase58Check } from './proofs/base58.ts';
import { bech32Checksum } from './proofs/bech32.ts';
import { base62, hex, littleEndianHex } from './proofs/crc.ts';
import { type Part, parseShape, type Shape } from './shape.ts';
import type { CredentialRule, ProofName } from './types.ts';

/** Numbers from 0 to below 1, as Math.random gives them; seeded, so that examples can be had again. */
export type Random = () => number;

/** A made-up credential of a rule's form, its checksum valid where it has one; undefined for a structure, which has code for a form. */
export function exampleOf(rule: CredentialRule, random: Random): string | undefined {
  if (rule.shape === undefined) return undefined;
  const plain = exampleOfShape(parseShape(rule.shape), random);
  return rule.proof === undefined ? plain : PROVE[rule.proof](plain, random);
}

/** Any text of a shape. */
export function exampleOfShape(shape: Shape, random: Random): string {
  return shape.map((part) => (part.optional && random() < 0.5 ? '' : exampleOfPart(part, random))).join('');
}

function exampleOfPart(part: Part, random: Random): string {
  if (part.type === 'literal') return part.text;
  if (part.type === 'choice')
    return exampleOfShape(part.options[Math.floor(random() * part.options.length)] ?? [], random);
  const characters = membersOf(part.set);
  const length = part.min + Math.floor(random() * (Math.min(part.max, part.min + 60) - part.min + 1));
  return Array.from({ length }, () => characters.charAt(Math.floor(random() * characters.length))).join('');
}

/** All printable characters that a class holds, letters and digits first of all where it is one of exclusion. */
function membersOf(set: string): string {
  const member = new RegExp(`[${set}]`);
  const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) =>
    member.test(c),
  );
  return set.startsWith('^') ? printable.filter((c) => /[A-Za-z0-9]/.test(c)).join('') : printable.join('');
}

/** The version of a key that is written in base58 with this character first, and how many bytes are behind it. */
const BASE58: Readonly<Record<string, readonly [string, number]>> & {
  readonly K: readonly [string, number];
} = {
  x: ['0488ade4', 74],
  y: ['049d7878', 74],
  z: ['04b2430c', 74],
  K: ['80', 32],
  L: ['80', 32],
  '5': ['80', 32],
};

/** What makes an example hold its own proof. */
const PROVE: Readonly<Record<ProofName, (token: string, random: Random) => string>> = {
  age: (token) => {
    const one = token.lastIndexOf('1');
    const data = token.slice(one + 1, -6);
    return token.slice(0, one + 1) + data + bech32Checksum(token.slice(0, one), data);
  },
  atlassian: (token) => {
    const body = token.replace(/%3D/i, '=').slice(0, -8);
    return body + hex(crc32(body)).toUpperCase();
  },
  'aws-key-id': (token) => `${token.slice(0, 4)}Q${token.slice(5, 6)}AA${token.slice(8)}`,
  'azure-storage': (_, random) => bytesOf(64, random).toString('base64'),
  base58check: (token, random) => {
    const [version, length] = BASE58[token.charAt(0)] ?? BASE58.K;
    const isCompressed = /^[KL]/.test(token);
    const parts = [
      Buffer.from(version, 'hex'),
      bytesOf(length, random),
      Buffer.alloc(isCompressed ? 1 : 0, 1),
    ];
    return toBase58Check(Buffer.concat(parts));
  },
  'base64-json': (token, random) =>
    token.slice(0, token.search(/eyJ|$/)) +
    jsonOf({ k: exampleKey(random), n: 'stack', o: '123456', m: exampleKey(random).repeat(4) }),
  cloudflare: (token) => token.slice(0, -8) + hex(crc32(token.slice(token.indexOf('_') + 1, -8))),
  github: (token) => token.slice(0, -6) + base62(crc32(token.slice(token.indexOf('_') + 1, -6))),
  grafana: (token) => token.slice(0, -8) + littleEndianHex(crc32(token.slice(0, -9))),
  jwt: (token, random) =>
    token.startsWith('eyJhbGci')
      ? token
      : `${jsonOf({ alg: 'HS256', typ: 'JWT' })}.${jsonOf({ iss: 'temporal', k: exampleKey(random) })}.${bytesOf(32, random).toString('base64url')}`,
  pypi: (_, random) =>
    `pypi-${Buffer.concat([Buffer.from('\u0002\u0001\u0008pypi.org\u0002', 'latin1'), bytesOf(90, random)]).toString('base64url')}`,
  reftkn: (_, random) =>
    Buffer.from(`reftkn:01:1700000000:${exampleKey(random).slice(0, 27)}`)
      .toString('base64')
      .replaceAll('=', ''),
  zuplo: (token) => token.slice(0, -8) + hex(crc32(token.slice(token.indexOf('_') + 1, -9))),
};

function exampleKey(random: Random): string {
  return exampleOfShape(parseShape('alnum*40'), random);
}

function bytesOf(length: number, random: Random): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}

function jsonOf(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
