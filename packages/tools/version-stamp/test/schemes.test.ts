import { describe, expect, it } from '@jest/globals';
import { schemaValidator } from '@repro/testkit';
import { make, parseVersion } from '@repro/version-stamp';

const fits = schemaValidator('version-stamp');

describe('a text is told apart', () => {
  it.each([
    ['1.2.3', 'semver', false],
    ['0.0.0', 'semver', false],
    ['1.2.3-rc.1', 'semver', true],
    ['1.2.3-1', 'semver', true],
    ['1.2.3--', 'semver', true],
    ['1.2.3-0a', 'semver', true],
    ['1.2.3+build.01', 'semver', false],
    ['1.2.3-rc.1+b-1', 'semver', true],
    ['9007199254740991.0.0', 'semver', false],
    ['1', 'pep440', false],
    ['1.2', 'pep440', false],
    ['1.2.3.4', 'pep440', false],
    ['1!2.0', 'pep440', false],
    ['1.2rc1', 'pep440', true],
    ['1.2.3rc1', 'pep440', true],
    ['1.2.dev3', 'pep440', true],
    ['1.2.post4', 'pep440', false],
    ['1.2+local.1', 'pep440', false],
    ['01.2.3', 'pep440', false],
    ['1.2.3-01', 'pep440', false],
    ['24.10', 'pep440', false],
    ['2024.1.0', 'calver', false],
    ['2024.05.1', 'calver', false],
    ['2024.05', 'calver', false],
    ['2024', 'calver', false],
    ['2024.05.1rc1', 'calver', true],
    ['2024.05.1-beta.2', 'calver', true],
    ['2024.05.1-hotfix', 'calver', false],
    ['24.04', 'calver', false],
    ['24.04.1', 'calver', false],
    ['2024-02-29', 'calver', false],
    ['2000-02-29', 'calver', false],
    ['20240531', 'calver', false],
    ['20240531.2', 'calver', false],
    ['1979.1.0', 'semver', false],
    ['2200.1.0', 'semver', false],
  ])('%s is %s', async (text, scheme, prerelease) => {
    expect(parseVersion(text)).toMatchObject({ text, scheme, prerelease, prefix: '' });
    expect(parseVersion(`v${text}`)).toMatchObject({ text: `v${text}`, scheme, prerelease, prefix: 'v' });
    expect(fits(await make({ kind: 'given', version: text }))).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'v',
    'vv1.2.3',
    'x1.2.3',
    '1.2.3 ',
    ' 1.2.3',
    '1.2.3\n',
    '1..2',
    '1.',
    '.1',
    '-1.2.3',
    '1.2.3-',
    '1.2.3+',
    '1.2.3-rc..1',
    '1.2.3-ü',
    '１.２.３',
    '1.2.3-rc.1+',
    '1.2.3+a+b',
    '1.2.3_',
    'latest',
    '9007199254740993.0.0',
    '1.2.9007199254740993',
    `1.2.3-${'a'.repeat(251)}`,
    '1e3',
    '0x10',
    '1.2.3\0',
    '1.2.3/../x',
    '2024-02-30',
    '2100-02-29',
    '2024-13-01x',
  ])('%j is no version', (text) => {
    expect(() => parseVersion(text)).toThrow(expect.objectContaining({ code: 'ERR_REPRO_VERSION_INVALID' }));
  });

  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('month %i has %i days', (month, days) => {
    const [mm, last, next] = [month, days, days + 1].map((number) => String(number).padStart(2, '0'));
    expect(parseVersion(`2023-${mm}-${last}`).parts).toEqual({ year: 2023, numbers: [month, days] });
    expect(parseVersion(`2023${mm}${last}.4`).parts).toEqual({ year: 2023, numbers: [month, days, 4] });
    expect(() => parseVersion(`2023-${mm}-${next}`)).toThrow('is not a version');
    expect(() => parseVersion(`2023${mm}${next}.4`, { scheme: 'calver' })).toThrow('is not a version');
  });

  it('with the precedence that is documented, and by the scheme that is asked for', () => {
    expect(parseVersion('2024.1.0').scheme).toBe('calver');
    expect(parseVersion('2024.1.0', { scheme: 'semver' }).parts).toMatchObject({ major: 2024, minor: 1 });
    expect(parseVersion('2024.1.0', { scheme: 'pep440' }).parts).toMatchObject({ release: [2024, 1, 0] });
    expect(parseVersion('1.2.3-1').prerelease).toBe(true);
    expect(parseVersion('1.2.3-1', { scheme: 'pep440' })).toMatchObject({
      prerelease: false,
      normal: '1.2.3.post1',
    });
    expect(parseVersion('24.10', { scheme: 'calver' })).toMatchObject({
      parts: { year: 2024, numbers: [10] },
    });
    expect(() => parseVersion('1.2', { scheme: 'semver' })).toThrow('"1.2" is not a version');
    expect(() => parseVersion('1.2.3', { scheme: 'calver' })).toThrow('is not a version');
  });

  it('in time that does not grow with the square of the text', () => {
    const started = performance.now();
    for (const text of [
      '1.'.repeat(100_000),
      `1.2.3-${'0'.repeat(200_000)}`,
      `1.2.3-${'a-'.repeat(120)}!`,
      `${'1.'.repeat(120)}x`,
    ]) {
      expect(() => parseVersion(text)).toThrow();
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a calendar format', () => {
  it.each<[string, string, object]>([
    ['YYYY.0M.MICRO', '2024.05.12', { year: 2024, month: 5, micro: 12, numbers: [5, 12] }],
    ['YY.0M', '24.04', { year: 2024, month: 4, numbers: [4] }],
    ['0Y.MM.MICRO', '06.1.0', { year: 2006, month: 1, micro: 0, numbers: [1, 0] }],
    ['YYYY-0M-0D', '2024-02-29', { year: 2024, month: 2, day: 29, numbers: [2, 29] }],
    ['YYYY0M0D', '20240531', { year: 2024, month: 5, day: 31, numbers: [5, 31] }],
    ['YYYY.WW', '2024.53', { year: 2024, week: 53, numbers: [53] }],
    ['YYYY.0W', '2024.07', { year: 2024, week: 7, numbers: [7] }],
    ['MAJOR.YYYY.MINOR', '3.2024.7', { year: 2024, major: 3, minor: 7, numbers: [3, 7] }],
    [
      'YY.MINOR.MICRO-MODIFIER',
      '24.1.0-rc.1',
      { year: 2024, minor: 1, micro: 0, modifier: 'rc.1', numbers: [1, 0] },
    ],
    ['YYYY.0M', '2024.05+4.gabc', { year: 2024, month: 5, local: '4.gabc', numbers: [5] }],
  ])('%s takes %s', async (calverFormat, version, parts) => {
    const stamp = await make({ kind: 'given', version }, { calverFormat });
    expect(stamp).toMatchObject({ scheme: 'calver', parts });
    expect(fits(stamp)).toEqual([]);
  });

  it.each([
    ['YYYY.0M.MICRO', '2024.5.1'],
    ['YYYY.0M', '2024.13'],
    ['YYYY.0M', '2024.00'],
    ['YYYY.MM', '2024.05'],
    ['YYYY.0M.0D', '2023.02.29'],
    ['YYYY.0M.0D', '2024.04.31'],
    ['YYYY.WW', '2024.54'],
    ['YYYY.0M', '24.05'],
    ['YY.0M', '2024.05'],
    ['YYYY.0M.MICRO', '2024x05.1'],
  ])('%s does not take %s', (calverFormat, text) => {
    expect(() => parseVersion(text, { calverFormat })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_VERSION_INVALID' }),
    );
  });

  it.each([
    '',
    'MICRO',
    'YYYY.YY',
    'YYYY.MM.0M',
    'YYYY.MICRO.MICRO',
    'YYYY.(a+)+',
    'YYYY..0M',
    'yyyy.mm',
    'YYYY.0MX',
  ])('%j is none', (calverFormat) => {
    expect(() => parseVersion('2024.05', { calverFormat })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_VERSION_FORMAT' }),
    );
  });
});
