import type { JsonObject } from '@repro/core';
import { compileCalverFormat } from './calver-format.ts';
import {
  compareLists,
  identifierOrder,
  origin,
  type Scheme,
  safe,
  splitPrefix,
  type Version,
} from './scheme.ts';

/** Numbers joined by dots, or a date; then a modifier and a local part, as calver.org shows them in the wild. */
const form =
  /^(?<numbers>\d+(?:\.\d+)*|\d{4}-\d{2}-\d{2}(?:\.\d+)*)(?:[-._]?(?<modifier>[A-Za-z][0-9A-Za-z]*(?:[.-][0-9A-Za-z]+)*))?(?:\+(?<local>[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*))?$/;

const early = /^(?:a|alpha|b|beta|c|rc|pre|preview|dev)(?![a-z])/i;

interface Parts {
  readonly year: number;
  readonly numbers: readonly number[];
  readonly modifier?: string;
  readonly local?: string;
}

/**
 * Calendar versions (calver.org). Without a format a version must begin with a year: four digits, or two before a
 * month of two digits (24.04); other two-digit years only when calver was asked for.
 */
export function calver({ format, asked }: { format?: string | undefined; asked: boolean }): Scheme {
  const stated = format === undefined ? undefined : compileCalverFormat(format);
  return {
    expected:
      format === undefined
        ? 'a calendar version, which begins with a year: 2024.05.1, 24.04, 2024-05-31'
        : `a calendar version of the form ${format}`,
    parse(text) {
      const { prefix, rest } = splitPrefix(text);
      const parts = stated ? fieldsOf(stated, rest) : numbersOf(rest, asked);
      if (!parts) return undefined;
      const { modifier } = parts;
      const prerelease = typeof modifier === 'string' && early.test(modifier);
      return { scheme: 'calver', text, prefix, normal: rest, prerelease, parts };
    },
    compare: compareVersions,
    // The next date cannot be told without a clock, so the version stays and the local part counts.
    develop({ prefix, normal }, progress) {
      return `${prefix}${normal.replace(/\+.*$/, '')}+${progress.distance}.${origin(progress)}`;
    },
  };
}

function numbersOf(text: string, asked: boolean): JsonObject | undefined {
  const { numbers, modifier, local } = form.exec(text)?.groups ?? {};
  const digits = numbers?.split(/[.-]/) ?? [];
  if (numbers === undefined || !safe(digits) || !isCalendar(numbers, digits, asked)) return undefined;
  const [head = '', ...tail] = digits;
  const [first = '', ...rest] = isCompact(head) ? [...compact(head), ...tail] : digits;
  const year = first.length === 4 ? Number(first) : 2000 + Number(first);
  return {
    year,
    numbers: rest.map(Number),
    ...(modifier !== undefined && { modifier }),
    ...(local !== undefined && { local }),
  };
}

function isCalendar(numbers: string, digits: readonly string[], asked: boolean): boolean {
  const [first = '', second] = digits;
  if (numbers.includes('-')) return isDate(digits);
  if (isCompact(first)) return isDate(compact(first));
  if (isYear(first)) return true;
  const twoDigits = /^\d\d$/.test(first) && second !== undefined;
  return twoDigits && (/^0[1-9]$/.test(second) || (asked && /^(?:[1-9]|1[0-2])$/.test(second)));
}

function isYear(text: string): boolean {
  return /^(?:19[89]\d|2[01]\d\d)$/.test(text);
}

function isCompact(text: string): boolean {
  return /^\d{8}$/.test(text);
}

function compact(text: string): string[] {
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
}

/** Whether year, month and day are a day of the calendar. */
function isDate([year = '', month = '', day = '']: readonly string[]): boolean {
  return isYear(year) && isDay(Number(year), Number(month), Number(day));
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** The parts by the names that the format gives them. */
function fieldsOf(stated: RegExp, text: string): JsonObject | undefined {
  const groups = stated.exec(text)?.groups;
  if (!groups) return undefined;
  const { shortYear, year = String(2000 + Number(shortYear)), modifier, local, ...numbers } = groups;
  const given = Object.entries(numbers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (!safe(given.map(([, digits]) => digits))) return undefined;
  const named = Object.fromEntries(given.map(([name, digits]): [string, number] => [name, Number(digits)]));
  if (
    named['month'] !== undefined &&
    named['day'] !== undefined &&
    !isDay(Number(year), named['month'], named['day'])
  ) {
    return undefined;
  }
  return {
    year: Number(year),
    ...named,
    numbers: given.map(([, digits]) => Number(digits)),
    ...(modifier !== undefined && { modifier }),
    ...(local !== undefined && { local }),
  };
}

/** By year and numbers; then what comes before a release, the release, and what is added to it. */
function compareVersions(a: Version, b: Version): number {
  const x = a.parts as unknown as Parts;
  const y = b.parts as unknown as Parts;
  return (
    x.year - y.year ||
    compareLists(x.numbers, y.numbers, { missing: 0, order: (i, j) => i - j }) ||
    Number(b.prerelease) - Number(a.prerelease) ||
    compareSegments(x.modifier, y.modifier, /[.-]|(?<=\d)(?=\D)|(?<=\D)(?=\d)/) ||
    compareSegments(x.local, y.local, /[.-]/)
  );
}

const numbersFirst = identifierOrder(-1);

/** Segment by segment, numbers as numbers: rc2 before rc10, 4.gabc before 10.gabc, and both before ga. */
function compareSegments(a: string | undefined, b: string | undefined, between: RegExp): number {
  const [x = [], y = []]: (string[] | undefined)[] = [a?.split(between), b?.split(between)];
  return compareLists<string | undefined>(x, y, { missing: undefined, order: numbersFirst });
}
