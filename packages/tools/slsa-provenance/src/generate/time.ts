import { slsaError } from '../errors.ts';

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/;

/** A time of the calendar (RFC 3339, UTC, no leap second), as it was given. @throws ERR_REPRO_SLSA_TIME */
export function timeOf(text: string | undefined, what: string): string | undefined {
  if (text === undefined || isTime(text)) return text;
  throw slsaError(
    'TIME',
    `${what} is ${JSON.stringify(text)}`,
    'expected RFC 3339 in UTC, such as 2026-01-31T12:00:00Z',
  );
}

function isTime(text: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (TIME.exec(text) ?? [])
    .slice(1, 7)
    .map(Number);
  return day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60;
}

/** 0 for what is no month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether one time is before another; both are as `timeOf` takes them. */
export function isBefore(a: string, b: string): boolean {
  return sortable(a) < sortable(b);
}

/** All digits have their place once the fraction is filled up. */
function sortable(time: string): string {
  const [seconds = '', fraction = ''] = time.slice(0, -1).split('.');
  return `${seconds}.${fraction.padEnd(9, '0')}`;
}
