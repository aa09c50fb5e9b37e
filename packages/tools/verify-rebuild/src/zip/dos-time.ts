import { daysOf } from '../times/calendar.ts';

/**
 * An MS-DOS time and date (APPNOTE 4.4.6) as seconds since 1970, as if its zone were UTC: it has none, which is why the
 * same moment gives other bytes in another zone.
 */
export function dosSeconds(value: number): number {
  const [time, date] = [value & 0xffff, value >>> 16];
  const days = daysOf(1980 + (date >>> 9), (date >>> 5) & 15 || 1, date & 31 || 1);
  return days * 86_400 + (time >>> 11) * 3600 + ((time >>> 5) & 63) * 60 + (time & 31) * 2;
}
