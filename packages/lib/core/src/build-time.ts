import { ReproError } from './error.ts';

/** The last second of the year 9999, behind which RFC 3339 has no form. */
const lastSecond = 253_402_300_799;

/**
 * The time that stands in a document (RFC 3339, UTC): SOURCE_DATE_EPOCH, else the commit's, else none; never the clock's.
 * @throws ERR_REPRO_SOURCE_DATE_EPOCH when the variable is set to something that is no time
 */
export function buildTimestamp(
  sourceDateEpoch: string | undefined,
  commitTime: number | undefined,
): string | undefined {
  const seconds =
    sourceDateEpoch === undefined || sourceDateEpoch === '' ? commitTime : epochSeconds(sourceDateEpoch);
  return seconds === undefined || seconds > lastSecond ? undefined : rfc3339(seconds);
}

/** reproducible-builds.org/specs/source-date-epoch: an ASCII number of seconds; what is malformed must fail the build. */
function epochSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d{1,12}$/.test(text) && seconds <= lastSecond) return seconds;
  throw new ReproError(
    'ERR_REPRO_SOURCE_DATE_EPOCH',
    `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}`,
    {
      hint: 'expected seconds since 1970-01-01 UTC as a number, such as 1700000000',
    },
  );
}

/**
 * Seconds since 1970 of a time as `buildTimestamp` writes it; undefined for another form, and for a day or an hour that
 * does not exist.
 */
export function timestampSeconds(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number];
  const seconds = ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
  // 30 February is written again as another day.
  return rfc3339(seconds) === text ? seconds : undefined;
}

/** RFC 3339, in UTC; as POSIX counts, every day has 86,400 seconds. */
function rfc3339(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const { year, month, day } = civilDate(days);
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) =>
    padded(part, 2),
  );
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T${time.join(':')}Z`;
}

/** The day of the Gregorian calendar, from days since 1970-01-01. */
function civilDate(days: number): { year: number; month: number; day: number } {
  let year = 1971 + Math.floor(days / 365.2425);
  while (dayNumber(year, 1, 1) > days) year--;
  let month = 12;
  while (dayNumber(year, month, 1) > days) month--;
  return { year, month, day: days - dayNumber(year, month, 1) + 1 };
}

/**
 * Days since 1970-01-01, from the day of the Gregorian calendar. Years are taken to begin in March, so that the odd day of a
 * leap year comes last.
 */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719_468;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
