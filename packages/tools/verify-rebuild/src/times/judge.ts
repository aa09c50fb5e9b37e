import { within } from '../pair.ts';
import type { Code } from '../rules.ts';
import type { Scan } from '../scan.ts';
import { isoTime } from './calendar.ts';

/** A time and its exact decimal text. */
export interface Time {
  /** Since 1970. */
  readonly seconds: number;
  readonly text: string;
}

/** The times of a member in both archives. */
export interface Times {
  readonly name: string;
  readonly offset: number;
  readonly expected: Time;
  readonly found: Time;
}

/** Members' times in an hour or less are those of a build, and not those of files that people wrote. */
const BUILD_SECONDS = 3600;

/** The greatest difference of two time zones, and daylight saving time. */
const ZONE_SECONDS = 27 * 3600;

const QUARTER = 15 * 60;

/**
 * Tells why members have other times: what one member shows nothing of, all together do.
 * `zip` times have no zone and a resolution of two seconds.
 */
export function judgeTimes(
  times: readonly Times[],
  { archive, form }: { readonly archive: string; readonly form: 'tar' | 'zip' },
  scan: Scan,
): void {
  const differing = times.filter(({ expected, found }) => expected.text !== found.text);
  if (differing.length === 0) return;
  const reason = reasonOf(differing, times);
  const code = codes[form][reason];
  for (const { name, offset, expected, found } of differing) {
    const data = {
      expected: shown(expected, form),
      found: shown(found, form),
      ...(reason === 'zone' && { hours: (found.seconds - expected.seconds) / 3600 }),
    };
    scan.tell(code, data, { path: within(archive, name), offset });
  }
}

type Reason = 'zone' | 'fraction' | 'clamp' | 'fixed' | 'clock' | 'files';

const codes = {
  tar: {
    zone: 'rebuild/mtime-zone',
    fraction: 'rebuild/mtime-fraction',
    clamp: 'rebuild/mtime-clamp',
    fixed: 'rebuild/mtime-fixed',
    clock: 'rebuild/mtime-clock',
    files: 'rebuild/mtime-files',
  },
  zip: {
    zone: 'rebuild/zip-zone',
    fraction: 'rebuild/zip-time',
    clamp: 'rebuild/zip-time',
    fixed: 'rebuild/zip-time',
    clock: 'rebuild/zip-time',
    files: 'rebuild/zip-time',
  },
} as const satisfies Record<string, Record<Reason, Code>>;

function reasonOf(differing: readonly Times[], all: readonly Times[]): Reason {
  const expected = differing.map((times) => times.expected.seconds);
  const found = differing.map((times) => times.found.seconds);
  // Two constants may be whole hours apart as well.
  if (isOne(expected) && isOne(found) && (isEarly(expected) || isEarly(found))) return 'fixed';
  if (isZone(found.map((time, i) => time - (expected[i] as number)))) return 'zone';
  if (found.every((time, i) => Math.floor(time) === Math.floor(expected[i] as number))) return 'fraction';
  const same = all
    .filter((times) => times.expected.text === times.found.text)
    .map((times) => times.found.seconds);
  if (isClamp(expected, found, same) || isClamp(found, expected, same)) return 'clamp';
  if (isOne(expected) !== isOne(found)) return 'fixed';
  return isBrief(expected) && isBrief(found) ? 'clock' : 'files';
}

/** Whether times are those of two zones: the same quarters of an hour apart, or one hour more where one has summer time. */
function isZone(shifts: readonly number[]): boolean {
  const [first = 0] = shifts;
  return shifts.every(
    (shift) =>
      shift !== 0 && shift % QUARTER === 0 && Math.abs(shift) < ZONE_SECONDS && isWithinHour(shift - first),
  );
}

function isWithinHour(seconds: number): boolean {
  return seconds === 0 || Math.abs(seconds) === 3600;
}

/**
 * Whether what is later than a moment was set to it, and what is earlier kept its own time (SOURCE_DATE_EPOCH). One time
 * alone shows nothing of it: that of a file which each build makes is later than all others too.
 */
function isClamp(clamped: readonly number[], own: readonly number[], same: readonly number[]): boolean {
  const [moment] = clamped;
  if (moment === undefined || !isOne(clamped) || isOne(own) || moment === 0 || same.length === 0)
    return false;
  return own.every((time) => time > moment) && same.every((time) => time <= moment);
}

function isOne(times: readonly number[]): boolean {
  return times.every((time) => time === times[0]);
}

/** A time that no clock of a build shows: the constants of packers lie before 1986. */
function isEarly([time = 0]: readonly number[]): boolean {
  return time < 500_000_000;
}

function isBrief(times: readonly number[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) [least, most] = [Math.min(least, time), Math.max(most, time)];
  return most - least <= BUILD_SECONDS;
}

/** A time for people; one of a zip archive has no zone, and its number says nothing. */
function shown({ seconds, text }: Time, form: 'tar' | 'zip'): string {
  return form === 'tar' ? `${text} (${isoTime(seconds)})` : isoTime(seconds).slice(0, -1);
}
