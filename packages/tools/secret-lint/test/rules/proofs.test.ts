import { expect, test } from '@jest/globals';
import { proofs } from '@repro/secret-lint/engine';
import * as fc from 'fast-check';
import { base58Check, toBase58Check } from '../../dist/rules/proofs/base58.js';
import { bech32, bech32Checksum } from '../../dist/rules/proofs/bech32.js';
import { base62, hex, littleEndianHex } from '../../dist/rules/proofs/crc.js';

test('base62 has six digits, 0 first', () => {
  expect(base62(0)).toBe('000000');
  expect(base62(61)).toBe('00000z');
  expect(base62(62)).toBe('000010');
  expect(base62(0xffffffff)).toBe('4gfFC3');
});

test('hexadecimal in both orders of bytes', () => {
  expect(hex(0xabc)).toBe('00000abc');
  expect(littleEndianHex(0x01020304)).toBe('04030201');
});

/** The address of the first block; of BIP 32's first test vector, and of the wiki of Bitcoin, its private key. */
test.each([
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', true],
  [
    'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    true,
  ],
  ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', true],
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', false],
  ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK', false],
  ['1111', false],
  ['', false],
  ['0OIl', false],
])('base58check of %s', (text, expected) => {
  expect(base58Check(text)).toBe(expected);
});

test('a checksum in base58 makes any bytes valid, zeros at the beginning too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
      expect(base58Check(toBase58Check(Uint8Array.from([0, 0, ...bytes])))).toBe(true);
      expect(base58Check(toBase58Check(Uint8Array.from([1, ...bytes])))).toBe(true);
    }),
    { seed: 1, numRuns: 100 },
  );
});

/** BIP 173 lists these as valid and invalid. */
test.each([
  ['A12UEL5L', true],
  ['ABCDEF1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LMQQQXW', true],
  ['A12UEL5M', false],
  ['1QZZFHEE', false],
  ['abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', true],
])('bech32 of %s', (text, expected) => {
  expect(bech32(text)).toBe(expected);
});

test('a bech32 checksum makes any data valid', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'), { maxLength: 60 }),
      (digits) => {
        const data = digits.join('');
        expect(bech32(`AGE-SECRET-KEY-1${data}${bech32Checksum('AGE-SECRET-KEY-', data)}`)).toBe(true);
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});

test('the example that GitHub gives of its format proves itself', () => {
  // put together here, so that nobody takes this file for a leak
  const parts = ['zQWBuTSOoRi4A9spHcVY', '5ncnsDkxkJ', '0mLq17'];
  expect(proofs.github(`ghp_${parts.join('')}`)).toBe(true);
  expect(proofs.github(`ghp_${parts.join('').replace('zQ', 'zR')}`)).toBe(false);
});

test('no proof throws, whatever it is given', () => {
  const names = Object.keys(proofs) as (keyof typeof proofs)[];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (name, text) => {
      expect(typeof proofs[name](text)).toBe('boolean');
    }),
    { seed: 2, numRuns: 2000 },
  );
});
