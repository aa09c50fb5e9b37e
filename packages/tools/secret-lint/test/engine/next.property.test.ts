import { expect, test } from '@jest/globals';
import { credentialRules } from '@repro/secret-lint/engine';
import * as fc from 'fast-check';
import { rulesById } from '../../src/engine/compile.ts';
import { Last, Next } from '../../src/engine/structures/next.ts';
import { watchOptions } from '../../src/engine/structures/options.ts';

const texts = fc
  .array(fc.constantFrom('a', 'b', '{', '}', ' ', 'ab'), { maxLength: 40 })
  .map((parts) => parts.join(''));
const asked = fc.array(fc.tuple(texts, fc.nat(40)), { minLength: 1, maxLength: 30 });

test('what is kept of a text is what looking anew tells, in whatever order places are asked for', () => {
  const next = new Next('ab');
  const lasts = ['{', 'ab'].map((sought) => ({ sought, last: new Last(sought) }));
  fc.assert(
    fc.property(texts, asked, (text, others) => {
      for (const [other, at] of others) {
        for (const one of [text, other]) {
          const found = one.indexOf('ab', at);
          expect(next.from(one, at)).toBe(found < 0 ? Infinity : found);
          for (const { sought, last } of lasts) expect(last.upTo(one, at)).toBe(one.lastIndexOf(sought, at));
        }
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

/** An option as one expression: the program, as much as may stand on its line, a blank, and the option. */
const UPTO = String.raw`(?<![\w-])[\w.-]{2,40}(?:[ \t]|(?:[^\n]|(?<=\\\r?)\n){0,200}?[ \t])`;
const FORM = String.raw`-p[= \t]([^\s"']{4,20})(?=[\s"']|$)`;
const commands = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('tool ', 'tool', 'tool -x ', ' -p harbor41 ', ' -p=quay7 ', ' -p no '),
      },
      fc.constantFrom(
        '\n',
        ' \\\n',
        ' \\\r\n',
        '\r\n',
        '\\\\\n',
        ' ',
        '"',
        'x'.repeat(30),
        'y '.repeat(45),
        'z'.repeat(190),
      ),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(''));

test('an option is found at each place where one expression finds it', () => {
  const option = { literals: ['tool'], form: FORM, isOne: () => true };
  const [watch] = watchOptions(rulesById(credentialRules), 'command-line-credentials', [option]);
  let count = 0;
  fc.assert(
    fc.property(commands, (text) => {
      const whole = new RegExp(UPTO + FORM, 'yd');
      for (let at = text.indexOf('tool'); at >= 0; at = text.indexOf('tool', at + 1)) {
        whole.lastIndex = at;
        const place = whole.exec(text)?.indices?.[1];
        const found = watch?.detect({ text, at, kind: 'unknown', segment: -1, base: 0 });
        expect(found?.map(({ start, end }) => [start, end])).toEqual(place ? [[...place]] : []);
        count += Number(place !== undefined);
      }
    }),
    { seed: 1, numRuns: 5000 },
  );
  expect(count).toBeGreaterThan(3000);
});
