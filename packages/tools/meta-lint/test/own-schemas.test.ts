import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { builtinSchemas, check } from '@repro/meta-lint';

it('knows each of the names that it says it knows, and takes what each of them is', async () => {
  for (const name of builtinSchemas) {
    const { ok, findings } = await check(Buffer.from('[]'), { name: 'a.json', schema: `repro:${name}` });
    expect({ name, ok, codes: [...new Set(findings.map(({ code }) => code))] }).toEqual({
      name,
      ok: false,
      codes: ['meta/schema'],
    });
  }
});

it('takes its own report and its own schema files', async () => {
  const report = await check(Buffer.from('{}'), { name: 'a.json' });
  const bytes = Buffer.from(JSON.stringify(report));
  expect((await check(bytes, { name: 'r.json', schema: 'repro:report' })).findings).toEqual([]);
  const file = readFileSync(new URL('../../../../schema/rbom_policy.schema.json', import.meta.url));
  const policy = Buffer.from("schema_version: '1.0'\nmax_count: 1\n");
  const user = await check(policy, { name: 'p.yml', schema: { name: 's.json', bytes: file } });
  const own = await check(policy, { name: 'p.yml', schema: 'repro:rbom_policy' });
  expect(user.findings).toEqual(own.findings);
});
