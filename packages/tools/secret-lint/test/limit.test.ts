import { expect, test } from '@jest/globals';
import { createScanner } from '@repro/secret-lint/engine';
import { defaults } from '../src/options.ts';
import { examiner } from '../src/scan/examiner.ts';
import type { ScanSettings } from '../src/scan/settings.ts';
import type { FileResult } from '../src/scan/types.ts';
import { seeded } from './rules/seeded.ts';

const settings: ScanSettings = {
  userRules: [],
  disabled: [],
  minConfidence: defaults.minConfidence,
  minSeverity: defaults.minSeverity,
  allow: [],
  comments: true,
  showSecrets: false,
};
/** With an entry for another file everything is looked at, since an entry that excuses nothing is told. */
const whole: ScanSettings = { ...settings, allow: [{ paths: ['elsewhere'], reason: 'is none of these' }] };

const random = seeded(1);
const letters = 'bdgkmqtvxzBDGKMQTVXZ2345678923456789'; // of these chance makes no words
const key = () => Array.from({ length: 32 }, () => letters[Math.floor(random() * letters.length)]).join('');
const rows = (count: number) => Array.from({ length: count }, () => `apiKey="${key()}";\n`).join('');
const many = rows(20_000);

const scanner = createScanner();
const bytes = Buffer.from(many);
const all = scanner.scan(bytes, { path: 'a.js' });

function examined(text: string, options: ScanSettings): FileResult {
  const examination = examiner(options)('a.js');
  examination.window(Buffer.from(text), true);
  return examination.result();
}

test('of more findings than are told the others are not looked at, and what is told is the same', () => {
  const found = examined(many, settings);
  expect(found).toEqual(examined(many, whole));
  expect(found.sightings.length).toBe(10_000);
  expect(found.cut).toBe(true);
});

test('as many as are told are no more', () => {
  const last = all[9999]?.end ?? 0;
  const found = examined(`${many.slice(0, last)}";\n`, settings);
  expect([found.sightings.length, found.cut]).toEqual([10_000, false]);
});

test('behind them comments still allow, and are told when they allow nothing', () => {
  const allowed = `apiKey="${key()}"; // repro:allow\n`;
  const idle = '\nlet a; // repro:allow\n';
  const found = examined(`${many}${allowed}${idle}`, settings);
  expect([found.cut, found.allowed, found.idleAllows.length]).toEqual([true, 1, 1]);
});

test('the engine stops where it is told that there is enough, and not before', () => {
  const some = scanner.scan(
    bytes,
    { path: 'a.js' },
    { least: 5000, isEnough: (found) => found.length > 5000 },
  );
  expect(all.length).toBeGreaterThan(19_000);
  expect(some.length).toBeLessThan(18_000);
  expect(some.slice(0, 5001)).toEqual(all.slice(0, 5001));
  const never = scanner.scan(bytes, { path: 'a.js' }, { least: 5000, isEnough: () => false });
  expect(never).toEqual(all);
});

test('what stands behind thousands of allow comments is found, and each of them excuses its own', () => {
  const allowed = Array.from({ length: 6000 }, () => `apiKey="${key()}"; // repro:allow\n`).join('');
  const found = examined(`${allowed}apiKey="${key()}";\n`, settings);
  expect(found.sightings.map(({ line }) => line)).toEqual([6001]);
  expect(found.allowed).toBeGreaterThan(5900); // a few keys drawn by lot look like none
});
