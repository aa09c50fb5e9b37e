import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { caseSuite, checkWithAndWithoutDigest } from '@repro/testkit';
import { check, rules } from '@repro/verify-tar-determinism';

const dir = new URL('cases/', import.meta.url);

caseSuite({
  dir,
  run: ({ input, options }) => checkWithAndWithoutDigest(check, input as Uint8Array, options),
});

describe('the cases', () => {
  it('show every rule at work', () => {
    const found = readdirSync(dir).flatMap((name) => {
      const { findings = [] } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, dir), 'utf8'));
      return findings.map((finding: { code: string }) => finding.code);
    });
    expect(Object.keys(rules.table).filter((code) => !found.includes(code))).toEqual([]);
  });
});
