import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { needs } from '@repro/testkit';
import { compareVersions, parseVersion, type SchemeName } from '@repro/version-stamp';
import * as fc from 'fast-check';
// @ts-expect-error -- it ships no types, and only compares here
import nodeSemver from 'semver';
import { pep440 } from '../src/schemes/pep440.ts';
import { semver } from '../src/schemes/semver.ts';

function sign(difference: number): number {
  return Math.sign(difference);
}

function order(scheme: SchemeName, a: string, b: string): number {
  return sign(compareVersions(parseVersion(a, { scheme }), parseVersion(b, { scheme })));
}

describe('SemVer', () => {
  it('has the order of its specification, section 11', () => {
    const rising = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.1.0',
      '2.0.0',
    ];
    for (const [i, a] of rising.entries()) {
      for (const [j, b] of rising.entries())
        expect([a, b, order('semver', a, b)]).toEqual([a, b, sign(i - j)]);
    }
    expect(order('semver', '1.0.0+a', '1.0.0+b')).toBe(0);
  });

  it('agrees with node-semver on texts made at random', () => {
    const number = fc.oneof(
      fc.nat({ max: 20 }).map(String),
      fc.constantFrom('01', '', '9007199254740991', '9007199254740992'),
    );
    const identifier = fc.oneof(number, fc.constantFrom('a', 'rc', '-', '0a', 'x-y', 'ü', 'A', '1-'));
    const dotted = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((list) => list.join('.'));
    const text = fc
      .tuple(number, number, number, fc.option(dotted), fc.option(dotted))
      .map(
        ([x, y, z, pre, build]) =>
          `${x}.${y}.${z}${pre === null ? '' : `-${pre}`}${build === null ? '' : `+${build}`}`,
      );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [ours, theirs] = [semver.parse(a), nodeSemver.parse(a)];
        expect([a, ours !== undefined]).toEqual([a, theirs !== null]);
        const other = semver.parse(b);
        if (!ours || !other) return;
        expect([a, b, sign(semver.compare(ours, other))]).toEqual([a, b, nodeSemver.compare(a, b)]);
        expect(ours.prerelease).toBe((theirs?.prerelease.length ?? 0) > 0);
      }),
      { numRuns: 3000, seed: 411 },
    );
  });
});

/** Python's own `packaging`, wherever it is found: alone, or in pip. */
const peer = `
import json, sys
try:
    from packaging.version import Version, InvalidVersion
except ImportError:
    from pip._vendor.packaging.version import Version, InvalidVersion
def told(text):
    try:
        version = Version(text)
    except InvalidVersion:
        return None
    return [str(version), version.is_prerelease]
def order(a, b):
    a, b = Version(a), Version(b)
    return (a > b) - (a < b)
texts = json.load(sys.stdin)
known = [text for text in texts if told(text)]
json.dump({"told": [told(text) for text in texts], "order": [order(a, b) for a, b in zip(known, known[1:])]}, sys.stdout)
`;

const hasPackaging = ((): boolean => {
  try {
    execFileSync('python3', ['-c', 'import pip._vendor.packaging.version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('PEP 440', () => {
  it('has the order of its summary', () => {
    const rising = [
      '1.dev0',
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0a12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0rc1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0.post456',
      '1.0.15',
      '1.1.dev1',
      '1!0.1',
    ];
    for (const [i, a] of rising.entries()) {
      for (const [j, b] of rising.entries()) {
        const expected = a === '1.dev0' && b === '1.0.dev456' ? -1 : sign(i - j);
        expect([a, b, order('pep440', a, b)]).toEqual([a, b, expected]);
      }
    }
    expect(order('pep440', '1.0', '1.0.0')).toBe(0);
  });

  it.each([
    ['1.0-RC.1', '1.0rc1'],
    ['1.0c1', '1.0rc1'],
    ['1.0preview', '1.0rc0'],
    ['1.0ALPHA_2', '1.0a2'],
    ['1.0-1', '1.0.post1'],
    ['1.0.r3', '1.0.post3'],
    ['1.0POST', '1.0.post0'],
    ['1.0-dev', '1.0.dev0'],
    ['00!01.02', '1.2'],
    ['1.0+Ubuntu-01_x', '1.0+ubuntu.1.x'],
  ])('writes %s as %s', (text, normal) => {
    expect(parseVersion(text, { scheme: 'pep440' }).normal).toBe(normal);
  });

  (hasPackaging ? it : needs('python3-with-packaging'))(
    'agrees with packaging on texts made at random',
    () => {
      const piece = fc.constantFrom(
        '1',
        '0',
        '01',
        '10',
        '.',
        '.',
        '!',
        'a',
        'b1',
        'rc',
        'c2',
        'alpha',
        'pre',
        '-',
        '_',
        'post',
        '.post2',
        'r',
        '.dev',
        'dev3',
        '+',
        '+abc',
        '+1.x',
        'v',
        'V',
      );
      const texts = fc.sample(
        fc
          .tuple(fc.constantFrom('1', '1.0', '1!2', '2.3.4', ''), fc.array(piece, { maxLength: 4 }))
          .map(([head, tail]) => head + tail.join('')),
        { numRuns: 4000, seed: 440 },
      );
      const answer = JSON.parse(
        execFileSync('python3', ['-c', peer], { input: JSON.stringify(texts), encoding: 'utf8' }),
      ) as {
        told: ([string, boolean] | null)[];
        order: number[];
      };
      const ours = texts.map((text) => pep440.parse(text));
      expect(texts.map((text, i) => [text, ours[i] ? [ours[i].normal, ours[i].prerelease] : null])).toEqual(
        texts.map((text, i) => [text, answer.told[i]]),
      );
      const known = ours.filter((version) => version !== undefined);
      expect(known.length).toBeGreaterThan(500);
      expect(known.slice(1).map((version, i) => sign(pep440.compare(known[i], version)))).toEqual(
        answer.order,
      );
    },
  );
});

describe('calendar versions', () => {
  it('have the order of their dates and numbers', () => {
    const rising = [
      '2023.12.31',
      '2024',
      '2024.05.1-beta',
      '2024.05.1-beta-2',
      '2024.05.1-beta-10',
      '2024.05.1-rc1',
      '2024.05.1-rc2',
      '2024.05.1rc10',
      '2024.05.1-rc10.1',
      '2024.05.1',
      '2024.05.1+4.gabc',
      '2024.05.1+007',
      '2024.05.1+9',
      '2024.05.1+10',
      '2024.05.1+10.gabc',
      '2024.05.1+18446744073709551615',
      '2024.05.1+18446744073709551616',
      '2024.05.1+1a',
      '2024.05.1-hotfix',
      '2024.05.2',
      '2024.05.10',
      '2024-06-01',
      '20240602',
      '24.07',
    ];
    for (const [i, a] of rising.entries()) {
      for (const [j, b] of rising.entries())
        expect([a, b, order('calver', a, b)]).toEqual([a, b, sign(i - j)]);
    }
  });

  it('do not mix with others', () => {
    expect(compareVersions(parseVersion('2024.1'), parseVersion('1.0.0'))).toBe(-1);
    expect(compareVersions(parseVersion('1.0.0'), parseVersion('2024.1'))).toBe(1);
  });
});
