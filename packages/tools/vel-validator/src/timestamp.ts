import { judged, notRun, type Verdict } from './checklist.ts';
import type { VelManifest } from './manifest.ts';
import { rules } from './rules.ts';

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/;

/** Whether the build timestamp, whose form the schema has checked, is a time of the calendar. */
export function checkTimestamp({ provenance }: VelManifest, name: string): Verdict {
  const found = provenance.build_timestamp;
  if (found === undefined) return notRun('build-timestamp', 'the manifest has none');
  const bad = epochSeconds(found) === undefined;
  return judged('build-timestamp', bad ? [rules.finding('vel/timestamp', { found }, { path: name })] : []);
}

/**
 * Seconds since 1970 of a time as RFC 3339 writes it in UTC, undefined for a day or hour that does not exist.
 * There are no leap seconds here, as POSIX counts none. `Date` would turn 30 February into 2 March.
 */
export function epochSeconds(text: string): number | undefined {
  const parts = FORM.exec(text)?.slice(1).map(Number) as
    | [number, number, number, number, number, number]
    | undefined;
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts;
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  return exists ? ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second : undefined;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  let days =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
  for (let m = 1; m < month; m++) days += daysIn(year, m);
  return days + day - 1;
}
