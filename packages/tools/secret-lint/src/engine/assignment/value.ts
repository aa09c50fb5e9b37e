import { BEYOND, bitsOf, SPACE } from '../../values/characters.ts';
import { hasOtherForm, isExpression, isIdentifier } from '../../values/forms.ts';
import { isNoise, isSalt } from '../../values/noise.ts';
import { isAppPassword, isJoinedWords, isThoughtOf } from '../../values/passphrase.ts';
import { isPlaceholder, isTyped } from '../../values/placeholder.ts';
import { isRandom, kinds, wordShare } from '../../values/randomness.ts';
import { isChosen } from './chosen.ts';
import {
  endsAlike,
  isAction,
  isBetweenStrings,
  isCode,
  isMember,
  isNode,
  isOfTwo,
  isOneOfMany,
  isStatement,
  isVariable,
  namesItself,
} from './code.ts';
import { beginsLine } from './line.ts';
import type { Setting } from './setting.ts';

const EQUALS = bitsOf('=');

/** Whether a value may be a credential at all, whatever it is called: no template, no address, no expression. */
export function isValue(setting: Setting): boolean {
  const { value, form, sign, name } = setting.assignment;
  if (value.length < 6 || value.length > 1500) return false;
  if (sign === ',' && value.startsWith('-')) return false; // the next flag of a list
  if (/^[a-z]+(?:[_-][a-z]+)*=$/.test(value)) return false; // the next name of a list
  if (form === 'bare' && /^--[a-z]/.test(value)) return false; // the next flag, and nothing is given to this one
  if (sign === '(' && form === 'bare' && (!isRandom(value) || wordShare(value) > 0.35)) return false; // an argument
  if (form === 'flag' && /^[-[(<{|]/.test(value)) return false; // the next flag, or what a usage text says of it
  if ((bitsOf(value) & (SPACE | BEYOND)) !== 0 && /\s/.test(value)) {
    if (isAppPassword(value)) return form === 'quoted' ? sign !== 'is' : sign === '=' || sign === ':';
    if (form !== 'quoted' || sign === 'is' || !isSalt(value)) return false;
  }
  if (
    form === 'quoted' && isNoise(value)
      ? isTyped(value) || /^<.*>$|\$\{|\{\{|^\$\w+$/.test(value)
      : hasOtherForm(value) || isPlaceholder(value)
  )
    return false;
  if (namesItself(value, name) || isAction(value, name)) return false;
  if (form === 'quoted' && (isBetweenStrings(value) || isOneOfMany(setting) || isOfTwo(setting)))
    return false;
  return form !== 'bare' || isBareValue(setting);
}

/** Code writes names and calls without quotes; so there a bare value must look made by lot, and hold no sign of code. */
function isBareValue(setting: Setting): boolean {
  const { assignment, kind } = setting;
  const { value } = assignment;
  const bits = bitsOf(value);
  if (isCode(value) || isVariable(setting) || isNode(setting)) return false;
  if (assignment.name === 'token' && /\.svg\?(?:[\w&=-]{1,60}&)?$/.test(setting.before)) return false; // of a badge, which is for all
  // The first of the parameters of a query, each of which has a name of its own.
  if ((bits & EQUALS) !== 0 && /^[a-z_]{1,20}=/i.test(value) && PARAMETER.test(setting.after)) return false;
  if (value.length % 4 !== 0 && /^[A-Za-z_-]+=$/.test(value)) return false; // the next name of a list, no base64
  if (kind === 'config' || (kind === 'unknown' && beginsLine(setting.before, setting.before.length))) {
    return !/[([{]$/.test(value) && (!isMember(value) || isRandom(value) || isChosen(setting));
  }
  if ((isMember(value) && !isWordsOfField(setting)) || endsAlike(value, assignment.name)) return false;
  if (assignment.sign === 'is' || assignment.sign === 'cell') return true; // no word is taken from a sentence or a table anyway
  if (!/^[\w+/=.~!?&@#$%^*:-]+$/.test(value) || /=.*[^=]/.test(value)) return false;
  if (inConnectionString(setting) || isShellSetting(setting) || isFlagInString(setting)) return true;
  if (assignment.sign === 'element' && isChosen(setting)) return true;
  const isMixed = kinds(value) >= 3 && value.length >= 8 && !isIdentifier(value);
  if (
    ((isMixed && /\d[^]*\d/.test(value) && /[a-z]/.test(value)) ||
      (assignment.sign === ':' && isJoinedWords(value))) &&
    (isProse(setting) || isSaidInString(setting))
  )
    return true;
  if (isStatement(setting)) return false;
  if (isExpression(value) && !isRandom(value)) return false;
  if (kind === 'code' || kind === 'data')
    return isRandom(value) && !isIdentifier(value) && !/[!:]/.test(value);
  return isRandom(value) || (isMixed && /\d/.test(value));
}

/**
 * A line of a document or a note that begins with the name, or with some words before it, the text of an element, or a comment: nobody writes
 * expressions there.
 */
function isProse({ kind, assignment: { sign }, before, after }: Setting): boolean {
  if (kind === 'prose' && (beginsLine(before, before.length) || /[*_>] ?$/.test(before))) return true;
  if ((kind === 'prose' || (kind === 'unknown' && sign === ':')) && WORDS.test(before)) return true;
  if (/<\w[^<>]{0,80}>[ \t]?$/.test(before) && /^[ \t]?<\//.test(after)) return true;
  return /(?:<!--|(?:^|\s)(?:\/\/|#|--|\/\*)|^[ \t]*\* )\s?[^'"`]{0,80}$/.test(before);
}

/** Some words at the beginning of a line, an item or what somebody said at a time; none such as programs declare something with. */
const WORDS =
  /^[ \t]*(?:[-*+] )?(?:\[[\d.,:/ -]{4,24}\] )?(?:(?!(?:let|var|val|const|static|readonly|private|public|protected|param|my|our|def|fn|pub|mut) )[\p{L}\d.,:@'"-]+ ){1,6}$/u;

/** A string of JSON that is given to a name: a message, a line of a log, a command. Nobody writes expressions there either. */
function isSaidInString({ kind, before, after }: Setting): boolean {
  return (
    kind === 'data' && /"\s?:\s?"(?:[^"\\]|\\.)*\\?$/.test(before) && /^[.,;]?(?:["\s]|\\[nrt])/.test(after)
  );
}

/**
 * `export DB_PASSWORD=…` in a document, and `$ DB_PASSWORD=… command`: what a reader copies, not an expression. The same is a string that holds
 * nothing else, of a list of what is set, or that a call is given: `"Env": ["DB_PASSWORD=…"]`, `putenv('DB_PASSWORD=…')`.
 */
function isShellSetting({ assignment, before, after }: Setting): boolean {
  const { name, nameStart, start, sign } = assignment;
  return (
    sign === '=' &&
    start === nameStart + name.length + 1 &&
    /^[A-Z][A-Z0-9_]*$/.test(name) &&
    (beginsLine(before, before.length) ||
      isOneString(before, after) ||
      (/[$+>#] $/.test(before) && /^ [a-z]/.test(after)))
  );
}

/** Whether a string of a list, of a call, or of a notebook's command begins and ends so. */
function isOneString(before: string, after: string): boolean {
  if (/"%(?:set_)?env $/.test(before)) return /^(?:\\n)?"/.test(after);
  return /[[,(]\s?["']$/.test(before) && after.startsWith(before.slice(-1));
}

/**
 * `"--password=…"`: what a program gives to another in one string, alone or with others: `"-Xmx1g -Ddb.password=… --server.port=9000"`. A word
 * that may be a name has two digits, or letters of either case beside one.
 */
function isFlagInString({ assignment: { value, sign }, before, after }: Setting): boolean {
  if (sign !== '=') return false;
  if (/["'`]--$/.test(before) && after.startsWith(before.slice(-3, -2)) && /\d\D*\d/.test(value)) return true;
  return (
    /["'` ]-{1,2}$/.test(before) && /^(?:["'`]| -)/.test(after) && kinds(value) >= 3 && !isIdentifier(value)
  );
}

/** Other fields stand beside it: `Server=…;Password=…;`, `?user=…&password=…`, `host=… user=… password=…`, `host:6379,password=…,ssl=True`. */
export function inConnectionString({ before, after }: Setting): boolean {
  return (
    isBehindFields(before) ||
    BEHIND_ADDRESS.test(before) ||
    (after.startsWith(';') && /^;[ \t]?[A-Za-z][\w ]{1,40}=[^=]/.test(after)) ||
    PARAMETER.test(after)
  );
}

/** An address and its port, and what else is set of it, as the clients of Redis write them. */
const BEHIND_ADDRESS = /:\d{2,5},(?:[A-Za-z]\w{0,30}=[\w.:-]{0,60},){0,4}[ \t]?$/;
const PARAMETER = /^&[a-z_]{1,30}=/i;

/** Two words and a number, with a dot between, in a connection's string: no member of anything stands there. */
function isWordsOfField(setting: Setting): boolean {
  const { value } = setting.assignment;
  return /\d\d$/.test(value) && isThoughtOf(value) && inConnectionString(setting);
}

/** A field is looked for from its end on, that a line of them takes no longer than its last. */
function isBehindFields(before: string): boolean {
  const last = before.charAt(before.length - 1);
  if (last === '?') return /\w\?$/.test(before.slice(-2));
  if (last === '{') return before.endsWith('${');
  const separator = /(?:&amp;|;[ \t]?|&)$/.exec(before.slice(-5))?.[0];
  if (separator !== undefined && isField(before, before.length - separator.length)) return true;
  if (last !== ' ' && last !== ',') return false;
  return (
    BEHIND_USER.test(before) ||
    (last === ' ' && before.indexOf('=') !== before.lastIndexOf('=') && TWO_FIELDS.test(before))
  );
}

/** Whether a name and a value end at a place. */
function isField(text: string, end: number): boolean {
  const sign = text.lastIndexOf('=', end - 1);
  const value = text.slice(sign + 1, end);
  return /^[\w%-]$/.test(text.charAt(sign - 1)) && /^[^\s;&?"'`(){}=]{1,80}$/.test(value);
}

const BEHIND_USER = /(?:\b|_)(?:user(?:name)?|usr|uid|login|account)=[^\s,;=]{1,60}[ ,]$/;
const TWO_FIELDS = /\b[a-z_]+=[^\s=]{1,60} [a-z_]+=[^\s=]{1,60} $/;
