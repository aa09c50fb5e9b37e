import { describe, expect, test } from '@jest/globals';
import { createScanner, credentialRules, exampleOf } from '@repro/secret-lint/engine';
import { rulesById, watchAll } from '../../src/engine/compile.ts';
import { builtInPlan, type Plan, planOf } from '../../src/engine/plan.ts';
import { pack, unpack } from '../../src/prefilter/packed.ts';
import { seeded } from '../rules/seeded.ts';

const contentOf = ({ sizes, tables, tablesOfNotes }: Plan) => ({
  sizes,
  tables: digitsOf(tables()),
  tablesOfNotes: digitsOf(tablesOfNotes()),
});

/** Of large tables a difference is told sooner in digits than place by place. */
function digitsOf(tables: ReturnType<Plan['tables']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { buffer, byteOffset, byteLength }]) => [
      name,
      Buffer.from(buffer, byteOffset, byteLength).toString('hex'),
    ]),
  );
}

describe('what is written down of the rules', () => {
  const laidOut = contentOf(planOf(watchAll(credentialRules)));

  test('is what they give: else run `pnpm sync` after a build, and build again', () => {
    expect(contentOf(builtInPlan)).toEqual(laidOut);
  });

  test('is the same whichever of them are in use', () => {
    const rules = rulesById(
      credentialRules,
      credentialRules.map(({ id }) => id),
    );
    expect(contentOf(planOf(watchAll(credentialRules, { rules, comments: true })))).toEqual(laidOut);
  });
});

test('tables are the same when they were packed, empty ones and full ones', () => {
  const { nibbles } = builtInPlan.tables();
  const bare = {
    marked: new Uint8Array(32768),
    first: new Uint16Array(32768),
    nibbles,
    sets: new Uint32Array(256),
  };
  const none = { ...bare, entries: new Uint8Array(0), pool: new Uint8Array(0) };
  const far = {
    ...none,
    marked: new Uint8Array(32768),
    first: new Uint16Array(32768),
    sets: Uint32Array.from({ length: 256 }, (_, i) => i * 0x01010101),
  };
  for (const at of [0, 1, 255, 256, 511, 1020, 1276, 32767]) far.marked[at] = 1 + (at % 63);
  [254, 509, 764, 765, 32767].forEach((at, i) => (far.first[at] = 1 + i * 255));
  for (const tables of [none, far]) expect(digitsOf(unpack(pack(tables)))).toEqual(digitsOf(tables));
});

test('with a rule of the user, which is laid out anew, the others find the same', () => {
  const [builtIn, own] = [
    createScanner(),
    createScanner({ customRules: [{ id: 'acme', regex: 'acme-[a-z]{9}', keywords: ['acme'] }] }),
  ];
  const rows = credentialRules.flatMap((rule, i) => {
    const example = exampleOf(rule, seeded(i));
    return example === undefined ? [] : [`${rule.words?.[0] ?? 'some'}_key = "${example}"\n`];
  });
  const bytes = Buffer.from(`# notes\nmysql -p Harbor-4127qX!\npassword: "Tr0ub4dor&3xy"\n${rows.join('')}`);
  for (const path of ['a.js', 'a.txt']) {
    const found = builtIn.scan(bytes, { path });
    expect(found.length).toBeGreaterThan(400);
    expect(own.scan(bytes, { path })).toEqual(found);
  }
});
