import { describe, expect, test } from '@jest/globals';
import {
  type CredentialRule,
  createScanner,
  credentialRules,
  exampleOf,
  parseShape,
  proofs,
} from '@repro/secret-lint/engine';
import { seeded } from './seeded.ts';

const scanner = createScanner();
const shaped = credentialRules.filter(({ shape }) => shape !== undefined);

/** How a credential of the rule stands in a file: given to a name, near the words that the rule wants. */
function fileWith(rule: CredentialRule, value: string): string {
  if (rule.kind === 'named') return `${rule.words?.[0]}_token = "${value}"\n`;
  return `# ${rule.words?.[0] ?? ''}\nvalue = "${value}"\n`;
}

const found = (text: string) => scanner.scan(Buffer.from(text), { path: 'settings.py' });

test('there are hundreds of rules, each with an id of its own', () => {
  const ids = credentialRules.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(300);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(ids).toEqual([...ids].sort());
});

test('every rule says whose it is and what, without a full stop', () => {
  for (const { provider, summary, severity } of credentialRules) {
    expect(provider).not.toBe('');
    expect(summary).toMatch(/[^. ]$/);
    expect(['critical', 'high', 'medium', 'low', 'info']).toContain(severity);
  }
});

test('words of named rules are lower case without separators, as names are compared', () => {
  const words = credentialRules.flatMap((rule) => (rule.kind === 'named' ? (rule.words ?? ['']) : []));
  expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
});

describe.each(shaped.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const random = seeded(rule.id.length * 7919 + rule.id.charCodeAt(0));
  const examples = Array.from({ length: 4 }, () => exampleOf(rule, random) ?? '');

  test('finds what is made of its form, by itself or by a rule of the same value', () => {
    const rules = examples.map((example) => found(fileWith(rule, example)).map((one) => one.rule));
    expect(rules.filter((ids) => ids.includes(rule.id)).length).toBeGreaterThanOrEqual(3);
  });

  test('finds nothing when it is masked', () => {
    const fixed = (rule.shape ?? '').match(/"[^"]*"/)?.[0].slice(1, -1) ?? '';
    const example = examples[0] ?? '';
    const head = example.startsWith(fixed) ? fixed : '';
    const masked = head + 'x'.repeat(example.length - head.length);
    expect(found(fileWith(rule, masked)).filter((one) => one.rule === rule.id)).toEqual([]);
  });

  if (rule.proof !== undefined) {
    test('is certain when it proves itself, and no more than possible when it does not', () => {
      const proof = proofs[rule.proof ?? 'github'];
      for (const example of examples) expect(proof(example)).toBe(true);
      const broken = (examples[0] ?? '').replace(/[A-Za-z0-9](?==*$)/, (last) => (last === '7' ? '2' : '7'));
      if (proof(broken)) return; // a proof of structure holds for many
      const [one] = found(fileWith(rule, broken)).filter(({ rule: id }) => id === rule.id);
      expect(['possible', 'likely', undefined]).toContain(one?.confidence);
    });
  }
});

test('a shape has a bound on every repetition', () => {
  for (const { shape } of shaped) {
    const bounds = JSON.stringify(parseShape(shape ?? ''), (_, value: unknown) =>
      value === Infinity ? 'open' : value,
    );
    expect(bounds).not.toContain('open');
  }
});
