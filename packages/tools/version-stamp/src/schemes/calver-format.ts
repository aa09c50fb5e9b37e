import { ReproError } from '@repro/core/error';

/** What the words of calver.org stand for, longest first so that YYYY is not read as YY twice. */
const words: Readonly<Record<string, string>> = {
  YYYY: '(?<year>[12]\\d{3})',
  YY: '(?<shortYear>0|[1-9]\\d{0,2})',
  '0Y': '(?<shortYear>0\\d|[1-9]\\d{1,2})',
  MM: '(?<month>[1-9]|1[0-2])',
  '0M': '(?<month>0[1-9]|1[0-2])',
  WW: '(?<week>[1-9]|[1-4]\\d|5[0-3])',
  '0W': '(?<week>0[1-9]|[1-4]\\d|5[0-3])',
  DD: '(?<day>[1-9]|[12]\\d|3[01])',
  '0D': '(?<day>0[1-9]|[12]\\d|3[01])',
  MAJOR: '(?<major>0|[1-9]\\d*)',
  MINOR: '(?<minor>0|[1-9]\\d*)',
  MICRO: '(?<micro>0|[1-9]\\d*)',
  MODIFIER: '(?<modifier>[A-Za-z][0-9A-Za-z]*(?:[.-][0-9A-Za-z]+)*)',
};

const word = /YYYY|YY|0Y|MM|0M|WW|0W|DD|0D|MAJOR|MINOR|MICRO|MODIFIER/g;

/**
 * The form of calendar versions as an expression whose groups are the words: 'YYYY.0M.MICRO'. Between words stand
 * '.', '-' or '_', or nothing.
 * @throws ERR_REPRO_VERSION_FORMAT
 */
export function compileCalverFormat(format: string): RegExp {
  const separators = format.split(word);
  const found = format.match(word) ?? [];
  const years = found.filter((name) => name.includes('Y')).length;
  const repeated =
    new Set(found.map((name) => name.replace('0', '').replace(/^(.)\1*$/, '$1'))).size !== found.length;
  if (years !== 1 || repeated || !separators.every((text) => /^[-._]?$/.test(text))) {
    throw new ReproError('ERR_REPRO_VERSION_FORMAT', `'${format}' is no form of calendar versions`, {
      hint: 'join YYYY or YY or 0Y with MM, 0M, WW, 0W, DD, 0D, MAJOR, MINOR, MICRO, MODIFIER by dots, each once: YYYY.0M.MICRO',
    });
  }
  const source = separators.map(
    (text, i) => `${text.replace('.', '\\.')}${found[i] === undefined ? '' : words[found[i]]}`,
  );
  return new RegExp(`^${source.join('')}(?:\\+(?<local>[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*))?$`);
}
