import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check, parsePolicy, rules } from '@repro/permissions-lint';
import { treeOf } from './tree.ts';

const schema = JSON.parse(
  readFileSync(new URL('../schema/permissions_policy.schema.json', import.meta.url), 'utf8'),
);

describe('the content of files', () => {
  it('is looked at in time that grows with its size alone', async () => {
    const blank = '\n'.repeat(16_000);
    const hostile: [name: string, content: string][] = [
      ['.pypirc', blank],
      ['.my.cnf', blank],
      ['.kube/config', blank],
      ['wg.conf', `PrivateKey${blank}`],
      ['.env', 'authtoken'.repeat(1_800)],
      ['a.txt', `#PRIVATE KEY\n${' '.repeat(16_000)}!\n-----BEGIN PRIVATE KEY-----\nABCDEFGHIJKL\n`],
    ];
    const told = hostile.flatMap(([name, content]) =>
      Array.from({ length: 50 }, (_, i) => [`${i}/${name}`, { content }] as const),
    );
    expect((await check(treeOf(Object.fromEntries(told)))).findings).toEqual([]);
  });
});

describe('the policy', () => {
  it('can name every finding but those about the run itself', () => {
    const own = new Set(['permissions/unreadable', 'permissions/unused-exemption']);
    const codes = Object.keys(rules.table).filter((code) => !own.has(code));
    expect(new Set(schema.$defs.code.enum)).toEqual(new Set(codes));
  });

  it('says the same as YAML and as JSON', async () => {
    const json = '{"schema_version":"1.0","modes":[{"paths":["a"],"mode":["0600","0400"]}]}';
    const yaml = 'schema_version: "1.0"\nmodes:\n  - paths: [a]\n    mode: ["0600", "0400"]\n';
    expect(await parsePolicy({ name: 'p.yaml', text: yaml })).toEqual(
      await parsePolicy({ name: 'p.json', text: json }),
    );
  });

  it('is compiled once, and takes no pattern that costs too much', async () => {
    const policy = await parsePolicy({
      name: 'p.json',
      text: JSON.stringify({
        schema_version: '1.0',
        exemptions: [{ paths: [`${'*a'.repeat(500)}b`], reason: 'hostile' }],
      }),
    });
    const told = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${'a'.repeat(200)}${i}`, '0666']));
    expect((await check(treeOf(told), { policy })).findings.map(({ code }) => code)).toEqual([
      'permissions/all-writable',
      'permissions/unused-exemption',
    ]);
  });
});
