import { describe, expect, it } from '@jest/globals';
import { applyComments } from '../src/allow/apply.ts';
import { allowComments } from '../src/allow/comments.ts';

/** The comments of a text: its rules, and `!` for one that stands alone. */
const read = (text: string): string[] =>
  allowComments(Buffer.from(text)).map(({ rules, alone }) => `${rules.join('+')}${alone ? '!' : ''}`);

describe('an allow comment', () => {
  it.each([
    ['x # repro:allow', ['']],
    ['x # repro:allow jwt', ['jwt']],
    ['x # repro:allow secrets/jwt, secrets/github-pat', ['jwt+github-pat']],
    ['x // repro:allow jwt, github-pat', ['jwt+github-pat']],
    ['x // repro:allow jwt — it is made up', ['jwt']],
    ['x // repro:allow jwt -- it is made up', ['jwt']],
    ['x //repro:allow jwt', ['jwt']],
    ['x /* repro:allow jwt */', ['jwt']],
    ['<p> <!--repro:allow jwt--> </p>', ['jwt']],
    ['{ "note": "repro:allow jwt", "key": 1 }', ['jwt']],
    ['x ;; repro:allow - because', ['']],
    ['# repro:allow jwt', ['jwt!']],
    ["  // repro:allow jwt — don't worry", ['jwt!']],
    [' * repro:allow', ['!']],
    ['<!-- repro:allow jwt -->', ['jwt!']],
    ['/* repro:allow jwt */ const a = 1', ['jwt']],
    ['REM repro:allow jwt', ['jwt!']],
    ['-- repro:allow jwt', ['jwt!']],
    ['write `repro:allow jwt` there', []],
    ['see repro:allowance', []],
    ['https://example.com/repro:allow', []],
    ['notrepro:allow', []],
    ['# repro:allowed', []],
    ['# repro:allow: jwt', []],
  ])('is read from %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is one of a few on a line that is made of them, with a few rules', () => {
    const line = `repro:allow ${'jwt, '.repeat(1000)}jwt `.repeat(1000);
    const comments = allowComments(Buffer.from(`${line}\n${line}`));
    expect(comments).toHaveLength(32);
    expect(Math.max(...comments.map(({ rules }) => rules.length))).toBeLessThanOrEqual(32);
    expect(comments[16]).toMatchObject({ lineStart: line.length + 1, lineEnd: 2 * line.length + 1 });
  });

  it('on lines of their own stack up above the line they are for', () => {
    const text = '# repro:allow jwt\n# repro:allow github-pat\nsecrets\n';
    const lineStart = text.indexOf('secrets');
    const found = [
      { rule: 'jwt', secret: 'a', lineStart },
      { rule: 'github-pat', secret: 'b', lineStart },
    ];
    expect(applyComments(found, allowComments(Buffer.from(text)))).toMatchObject({
      left: [],
      allowed: 2,
      idle: [],
    });
  });
});
