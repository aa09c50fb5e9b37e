import { hasOtherForm } from '../../values/forms.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { isRandom, isStrange } from '../../values/randomness.ts';
import { type Candidate, candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { Next, once } from './next.ts';
import { confidenceOf } from './password.ts';

const LINE = 400;
/** `-u user:password`, `--user "user:password"`. */
const PAIR = pairOf('-u|--user|--proxy-user');
/** The same as HTTPie and a plugin of Nagios have it. */
const AUTH = pairOf('-a|--auth|--authorization');
/** `-u key:`, of services whose key is the user, without a password. */
const KEY = /\s(?:-u|--user)[= ]?(["']?)([\w.-]{20,120}):\1(?=[\s"')]|$)/y;
/** `-p password`, `-ppassword`, `--password password`: of programs whose -p is one. */
const PASSWORD = /\s-p[= ]?(["']?)([^\s"'`$<{-][^\s"']{3,99})\1(?=[\s"')]|$)/y;
/** `-ppassword`: where a blank follows it, MySQL's programs ask for the password, and a database is named. */
const ADJACENT = /\s-p(["']?)([^\s"'`$<{-][^\s"']{3,99})\1(?=[\s"')]|$)/y;
/** `ConvertTo-SecureString "password" -AsPlainText`; without the flag it is encrypted. */
const SECURE =
  /^ConvertTo-SecureString[ \t]{1,4}(?:-string[ \t]{1,4})?(["'])([^\s"'$<]{4,120})\1(?=[^\n]{0,80}-asplaintext)/i;
/** `CREATE USER … IDENTIFIED BY 'password'`, `… WITH mysql_native_password BY 'password'`, `ALTER ROLE … PASSWORD 'password'`. */
const IDENTIFIED = /^(?:identified by|_password by| password) ["']([^\s"']{6,100})["']/i;
/** As Oracle writes it: `IDENTIFIED BY password`. */
const UNQUOTED = /^identified by ((?=[^\s;]*\d)[A-Za-z][\w$#]{5,40})(?=[\s;"']|$)/i;
const NETRC = /\s(?:login|user|account)\s{1,8}\S{1,80}\s{1,8}password\s{1,8}(\S{3,120})/y;
/** What is written to a program that reads a password, before the program on its line. */
const ECHOED =
  /(?:echo|printf)[ \t]{1,4}(?:-\w[ \t]{1,4})?(["']?)(?:[\w.-]{1,40}:)?([^\s"'$`<|:]{5,100})\1[ \t]{0,4}\|/y;
/** The end of a line that no backslash continues. */
const LINE_END = String.raw`\n(?<!(?<!\\)\\(?:\\\\)*\n)`;
/** The pipe before the program. */
const PIPE = 14;
const PIPED = /\|[ \t]{0,4}(?:sudo[ \t]{1,4})?$/;

/** Credentials on the command lines of programs, in SQL's statements, and in netrc files. */
export function watchCommandLines(rules: RulesById): readonly Watch[] {
  const of =
    (regex: RegExp, group: number): Detector =>
    ({ text, at }) => {
      const place = passwordIn(regex.exec(text.slice(at, at + LINE)), group, at);
      return place === undefined
        ? nothing
        : candidate(rules, 'command-line-credentials', confidenceOf(text.slice(...place)), place);
    };
  const lines = new Next(LINE_END);
  /** What stands first on the rest of a command's line, or not far behind a place where it may go on for lines. */
  const behind = (form: RegExp, group: number, isOfLine = true, id = 'command-line-credentials'): Detector =>
    firstOf(form, isOfLine ? lines : undefined, (match) => {
      const place = passwordIn(match, group, 0);
      const password = match.input.slice(...(place ?? [0, 0]));
      return place === undefined ? nothing : candidate(rules, id, confidenceOf(password), place);
    });
  const password = behind(PASSWORD, 2);
  const adjacent = behind(ADJACENT, 2);
  const pair = behind(PAIR, 3);
  const auth = behind(AUTH, 3);
  const key = firstOf(KEY, lines, (match) => {
    const [whole, , text = ''] = match;
    const start = match.index + whole.indexOf(text);
    return isRandom(text, 20)
      ? candidate(rules, 'command-line-credentials', 'likely', [start, start + text.length])
      : nothing;
  });
  const quoted = of(IDENTIFIED, 1);
  const identified = ofAccounts(quoted);
  const unquoted = ofAccounts(of(UNQUOTED, 1));
  const echoed: Detector = ({ text, at }) => {
    const pipe = at - (PIPED.exec(text.slice(Math.max(0, at - PIPE), at))?.[0].length ?? 0);
    if (pipe === at) return nothing;
    ECHOED.lastIndex = Math.max(0, text.lastIndexOf('echo', at), text.lastIndexOf('printf', at));
    const place = passwordIn(ECHOED.exec(text), 2, 0);
    return place === undefined || ECHOED.lastIndex !== pipe + 1
      ? nothing
      : candidate(rules, 'command-line-credentials', confidenceOf(text.slice(...place)), place);
  };
  return [
    watch('curl ', (place) => [...pair(place), ...key(place)], '-u'),
    watch('check_http ', auth, '-a'),
    watch('http --auth ', auth),
    watch('http -a ', auth),
    watch('sshpass -p', password),
    watch('mysql -', adjacent, '-p'),
    watch('mysqldump -', adjacent, '-p'),
    watch('docker login', (place) => [...password(place), ...echoed(place)]),
    watch('chpasswd', echoed),
    watch('passwd --stdin', echoed),
    watch('ConvertTo-SecureString', of(SECURE, 2)),
    anyCase('identified by ', (place) => [...identified(place), ...unquoted(place)]),
    anyCase("_password by '", quoted),
    anyCase(" password '", quoted),
    watch('machine ', behind(NETRC, 1, false, 'netrc-password'), 'pa'),
  ];
}

/** Only behind a statement that makes or changes a user, or the link to another database: sentences say `identified by` too. */
function ofAccounts(detect: Detector): Detector {
  return (place) =>
    /\b(?:(?:create|alter)\s+(?:user|role|(?:(?:public|shared)\s+){0,2}database\s+link)|grant)\s/i.test(
      place.text.slice(Math.max(0, place.at - 160), place.at),
    )
      ? detect(place)
      : nothing;
}

/** A user and a password behind one of some options. */
function pairOf(options: string): RegExp {
  return new RegExp(
    String.raw`\s(?:${options})[= ]?(["']?)([\w.@+-]{1,60}):([^\s"':$<{][^\s"']{2,99})\1(?=[\s"')]|$)`,
    'y',
  );
}

/** `holds` are two characters of what the expression reads. */
function watch(text: string, detect: Detector, holds?: string): Watch {
  const needle = { text, folded: false, around: 'anything' } as const;
  return { needle: holds ? { ...needle, holds: { text: holds, within: LINE } } : needle, detect };
}

function anyCase(text: string, detect: Detector): Watch {
  return { needle: { text, folded: true, around: 'anything' }, detect };
}

/**
 * Finds what an expression reads first behind a place, no further than a line is looked at; on its own line, if the ends of lines are given.
 * What is read at one place is read once for all that stand before it.
 */
function firstOf(
  form: RegExp,
  lines: Next | undefined,
  read: (match: RegExpExecArray) => readonly Candidate[],
): Detector {
  const next = new Next(form.source);
  const readAt = once((text, at) => {
    form.lastIndex = at;
    const match = form.exec(text);
    return match === null ? nothing : read(match);
  });
  return ({ text, at }) => {
    const start = next.from(text, at);
    if (start > at + LINE || (lines?.from(text, at) ?? Infinity) < start) return nothing;
    return readAt(text, start);
  };
}

/** Where a group of what matched stands, when it may be a password: no host behind a user's name, no word of a statement. */
function passwordIn(
  match: RegExpExecArray | null,
  group: number,
  from: number,
): readonly [number, number] | undefined {
  const password = match?.[group];
  if (match === null || password === undefined) return undefined;
  const at = match[0].lastIndexOf(password);
  // Right behind its option it is no host, nor in quotes.
  const mayBeHost = at > 0 && !`"'p`.includes(match[0].charAt(at - 1));
  if (mayBeHost && password.includes('@') && /^\w+@[A-Za-z]\w*$/.test(password)) return undefined;
  if (isPlaceholder(password) || hasOtherForm(password)) return undefined;
  if (/^identified| password/i.test(match[0]) && /^[A-Za-z]+$/.test(password) && !isStrange(password))
    return undefined;
  const start = from + match.index + at;
  return [start, start + password.length];
}
