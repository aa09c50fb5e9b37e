import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/pins-manifest-check';
import { Ajv } from 'ajv';
import { parse, parseDocument } from 'yaml';
import { mergeFlags, shardFlags } from '../src/shards/flags.ts';
import { tool } from '../src/tool.ts';

const repository = path.join(import.meta.dirname, '../../..');
const official = path.join(repository, '../shared/schemas/github-workflow.json');
const examples = [
  ['github-sharded.yml', '.github/workflows/release.yml'],
  ['gitlab-sharded.yml', '.gitlab-ci.yml'],
] as const;

describe.each(examples)('examples/%s', (name, place) => {
  const text = () => readFile(path.join(repository, 'examples', name), 'utf8');

  it('refers to nothing that could change', async () => {
    const judge = async (content: string) =>
      (await check([{ path: place, bytes: Buffer.from(content) }], { complete: true })).findings;
    expect(await judge(await text())).toEqual([]);
    expect(await judge((await text()).replaceAll(/@(?:sha256:)?[0-9a-f]{40,}/g, '@v1'))).not.toEqual([]);
  });

  it('is what its CI reads', async () => {
    expect(parseDocument(await text(), { strict: true, uniqueKeys: true }).errors).toEqual([]);
    if (!name.startsWith('github') || !existsSync(official)) return;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(await readFile(official, 'utf8')));
    expect(validate(parse(await text())) || validate.errors).toBe(true);
  });

  it('calls this version with flags and variables that there are', async () => {
    const calls = [...(await text()).matchAll(/@repro\/pipeline@(\S+) (release|merge) (.*)/g)];
    expect(calls.map(([, , command]) => command)).toEqual(['release', 'merge']);
    const known: Record<string, object> = { release: shardFlags, merge: mergeFlags };
    for (const [, version, command = '', rest = ''] of calls) {
      expect(version).toBe(tool.version);
      for (const [, flag = ''] of rest.matchAll(/--([a-z-]+)/g))
        if (flag !== 'strict') expect(Object.keys(known[command] ?? {})).toContain(flag);
    }
    const variables = Object.values(shardFlags).map(({ env }) => env as string);
    const others = ['REPRO_CACHE_KEY', 'REPRO_PUBLISH_USERNAME', 'REPRO_PUBLISH_PASSWORD'];
    for (const [variable] of (await text()).matchAll(/REPRO_[A-Z_]+/g))
      expect([...variables, ...others]).toContain(variable);
  });
});
