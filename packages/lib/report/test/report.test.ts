import { describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { countByLevel, type Finding, fails, judge, levels, makeReport, printable } from '@repro/report';
import * as fc from 'fast-check';
import { reportOf, rules, tool } from './samples.ts';

const found = (at: Finding['at'], code = 'a/b', message = 'm'): Finding => ({
  code,
  level: 'note',
  message,
  ...(at && { at }),
});

describe('defineRules', () => {
  it('makes a finding of code, level, message, data and the fix as hint', () => {
    expect(rules.finding('sample/too-big', { found: 7, limit: 5 }, { path: 'x', offset: 4 })).toEqual({
      code: 'sample/too-big',
      level: 'error',
      message: '7 bytes, expected at most 5',
      at: { path: 'x', offset: 4 },
      data: { found: 7, limit: 5 },
      hint: 'split the file',
    });
  });

  it('leaves out place and data where there are none', () => {
    expect(rules.finding('sample/odd', {})).toEqual({
      code: 'sample/odd',
      level: 'warning',
      message: 'the size is odd',
      hint: 'make it even',
    });
  });

  it('lets an option weigh a finding otherwise', () => {
    expect(rules.finding('sample/odd', {}, undefined, { level: 'error' }).level).toBe('error');
  });

  it('checks codes and data at compile time', () => {
    // @ts-expect-error no such rule
    expect(() => rules.finding('sample/none', {})).toThrow(TypeError);
    // @ts-expect-error the rule wants a limit
    rules.finding('sample/too-big', { found: 1 });
  });
});

describe('makeReport', () => {
  it('is what the wire format says', () => {
    const finding = rules.finding('sample/odd', {});
    expect(reportOf([finding])).toEqual({
      schema_version: '1.0',
      tool: { name: 'sample-check', version: '1.2.3' },
      subject: { name: 'a.bin', sha256: 'ab'.repeat(32) },
      ok: true,
      findings: [finding],
      summary: { files: 1 },
    });
  });

  it('takes nothing but name and version of the tool', () => {
    const more = { ...tool, secret: 'x' };
    expect(makeReport({ tool: more, subject: { name: 'a' }, findings: [], summary: {} }).tool).toEqual(tool);
  });

  it.each([
    [
      'path by UTF-8 bytes',
      [
        found({ path: 'a-b' }),
        found({ path: 'a/f' }),
        found({ path: '\ufb01' }),
        found({ path: '\u{1f600}' }),
      ],
    ],
    ['what has no path first', [found(undefined), found({ path: 'a' })]],
    [
      'offset as a number',
      [found({ path: 'a' }), found({ path: 'a', offset: 9 }), found({ path: 'a', offset: 10 })],
    ],
    [
      'line, then column',
      [found({ line: 2, column: 9 }), found({ line: 10, column: 1 }), found({ line: 10, column: 2 })],
    ],
    ['code', [found({ line: 1 }, 'a/b'), found({ line: 1 }, 'a/c')]],
    ['message', [found({ line: 1 }, 'a/b', 'x'), found({ line: 1 }, 'a/b', 'y')]],
    [
      'data last',
      [
        { ...found(undefined), data: { n: 1 } },
        { ...found(undefined), data: { n: 2 } },
      ],
    ],
  ])('sorts by %s', (_, sorted) => {
    expect(reportOf(sorted.toReversed()).findings).toEqual(sorted);
    expect(reportOf(sorted).findings).toEqual(sorted);
  });

  it('does not change what it was given', () => {
    const given = Object.freeze([found({ path: 'b' }), found({ path: 'a' })]);
    reportOf(given);
    expect(given.map(({ at }) => at?.path)).toEqual(['b', 'a']);
  });

  it.each([
    ['error', [false, true, true]],
    ['warning', [false, false, true]],
    ['note', [false, false, false]],
  ] as const)('fails on %s and heavier', (failOn, expected) => {
    const reports = levels.map((level) => reportOf([{ ...found(undefined), level }], failOn));
    expect(reports.map(({ ok }) => ok)).toEqual(expected);
    expect(levels.map((level) => !fails(level, failOn))).toEqual(expected);
    expect(levels.map((level) => judge(reportOf([{ ...found(undefined), level }]), failOn).ok)).toEqual(
      expected,
    );
  });

  it('passes without findings whatever the line is', () => {
    expect(levels.map((level) => reportOf([], level).ok)).toEqual([true, true, true]);
  });

  it('counts by level', () => {
    expect(countByLevel([found(undefined), rules.finding('sample/odd', {})])).toEqual({
      error: 0,
      warning: 1,
      note: 1,
    });
  });

  it('mends lone surrogates, which canonical JSON cannot hold, wherever they stand', () => {
    const bad = 'a\udc00';
    const finding = {
      code: 'a/b',
      level: 'note',
      message: bad,
      at: { path: bad },
      data: { [bad]: [bad, { x: bad }] },
    } as const;
    const report = makeReport({ tool, subject: { name: bad }, findings: [finding], summary: { [bad]: bad } });
    expect(canonicalize(report)).toContain('a\ufffd');
  });
});

const text = fc.string({ unit: 'binary', maxLength: 8 });
const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    code: fc.constantFrom('a/b', 'a/c', 'b/a'),
    level: fc.constantFrom(...levels),
    message: fc.oneof(fc.constantFrom('x', 'y'), text),
    at: fc.record(
      {
        path: fc.oneof(fc.constantFrom('a', 'b'), text),
        line: fc.integer({ min: 1, max: 3 }),
        column: fc.integer({ min: 1, max: 3 }),
        offset: fc.nat(3),
      },
      { requiredKeys: [] },
    ),
    data: fc.dictionary(text, fc.oneof(fc.nat(3), text)),
  },
  { requiredKeys: ['code', 'level', 'message'] },
);

describe('the order of findings', () => {
  it('is total: any order of the same findings gives the same bytes', () => {
    const shuffled = fc
      .array(anyFinding, { maxLength: 12 })
      .chain((findings) =>
        fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
      );
    fc.assert(
      fc.property(shuffled, ([findings, others]) => {
        expect(canonicalize(reportOf(others))).toBe(canonicalize(reportOf(findings)));
      }),
    );
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const once = reportOf(findings);
        expect(reportOf(once.findings)).toEqual(once);
      }),
    );
  });
});

describe('printable', () => {
  it('leaves ordinary text of any script alone', () => {
    const ordinary = 'a/ü/Größe/日本語/نص/😀 "quoted" \\ 50 % [x] # ##';
    expect(printable(ordinary)).toBe(ordinary);
  });

  it('shows what it takes away', () => {
    expect(printable('\u001b[0m\n\r\t\u202e\u{e0041}\ud800##[x]')).toBe(
      '\\u{1b}[0m\\n\\r\\t\\u{202e}\\u{e0041}\\u{d800}##\\u{5b}x]',
    );
  });

  it('leaves nothing that acts, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(printable(given)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]|##\[/u);
        expect(printable(given).isWellFormed()).toBe(true);
      }),
    );
  });
});
