import { isRandom } from '../../values/randomness.ts';
import { BLANK, behindAll, behindOthers, ENDS_VALUE, ENDS_WORD, is, OF_CALL, QUOTE } from './characters.ts';
import { beginsLine } from './line.ts';
import { matchAt } from './match.ts';
import type { Assignment, Sign, Where } from './parse.ts';

const VALUE_REACH = 600;
/** A value without quotes is no longer. */
const BARE_REACH = 300;
/** What may stand between the sign and the value: the end of emphasis, one line break, what begins an item of a list, an indicator of a block, a tag, a call that only wraps. */
const LEAD =
  /(?:\*\*|__|<\/(?:b|strong)>)?[ \t]{0,24}(?:[|>][+-]?[ \t]{0,4})?(?:\r?\n[ \t]{0,40}(?:- )?)?(?:!!?[\w:]{1,20}[ \t]{1,4})?/y;
/** Tags of YAML that say that what follows is the name of what holds the value. */
const REFERENCE = /!(?:secret|ref|env(?:_var)?|var|getatt|importvalue|reference|include)[ \t]/i;
const WRAP =
  /(?:(?:new[ \t]|await[ \t])?(?:[A-Za-z_][\w.]{0,30}(?:::|\.))?(?:String|Some|Ok|from|from_static|bytes|byte|string|str|b64decode|SecretString|Secret|SecureString|Buffer|wstring|Text|of|valueOf|text|toSecureString|strdup|N|lit|literal|Token|Password)|\[\]byte)?[([{]{1,2}[ \t]{0,4}(?:\r?\n[ \t]{0,40})?|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?/y;
/** A look-up with a default behind it: `process.env.X || `, `os.getenv("X") or `. */
const DEFAULT =
  /[\w.$]{2,60}(?:[[(]["']?[\w.]{1,60}["']?[\])])?[ \t]{0,4}(?:\|\||\?\?|\bor\b|\?:)[ \t]{0,4}(?=["'`])/y;
/** Letters of a language, and what begins the bytes of a string in Erlang. */
const STRING_PREFIX = /(?:[bBrRuUfFLN@$]|[rR][bB]|[bB][rR]|[uU]8|<<)?(?=\\?["'`])/y;

/** A quote that XML and HTML escape. */
export const ENTITY: RegExp = /&(?:quot|apos|#34|#39);/y;

/** What Spring writes before a password that is no hash. */
const PLAIN = '{noop}';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BACKSLASH = 0x5c;

/** A value, and where it stands. */
export type Read = Pick<Assignment, 'form' | 'value' | 'start' | 'end'>;

/** The value behind a sign. */
export function readValue({ text, nameStart, lines }: Where, { sign, end }: Sign): Read | undefined {
  const from = behindLead(text, end, sign);
  const at = behindWrap(text, from);
  const entity = text.charAt(at) === '&' ? matchAt(ENTITY, text, at) : undefined;
  if (entity !== undefined) return escapedAt(text, at, entity);
  const quoted = quotedAt(text, at) ?? quotedByWord(text, at);
  if (quoted !== undefined) return quoted;
  const ofLine = sign === '(' ? ' ' : 'line'; // a bracket closes what one opens
  const bare = bareAt(text, at, lines && mayTakeLine(sign, text, nameStart) ? ofLine : sign);
  if (bare === undefined || isReference(text.slice(end, from), bare.value)) return undefined;
  return isNextSetting(text.slice(end, at), bare.value) ? undefined : bare;
}

/** Whether a value is the name of what holds the value, as the tag before it says. */
function isReference(lead: string, value: string): boolean {
  return lead.includes('!') && REFERENCE.test(lead) && /^[A-Za-z][\w.:-]*$/.test(value);
}

/** Whether a value on the line below is a setting of its own, be it within a block of YAML, or the first item of a list that may be of anything: the name has none. */
function isNextSetting(lead: string, value: string): boolean {
  return lead.includes('\n') && (/^[\w.-]+[:=]/.test(value) || (lead.endsWith('- ') && !isRandom(value)));
}

function behindLead(text: string, from: number, sign: string): number {
  const at = behindAll(text, from, BLANK, 24);
  if (text.charAt(at) === '!' && sign !== ':') return at; // no tag of YAML
  return /[|>\r\n!]/.test(text.charAt(at)) || (at === from && /[*_<]/.test(text.charAt(at)))
    ? from + (matchAt(LEAD, text, from)?.length ?? 0)
    : at;
}

/** Behind a look-up that has a default, a call that wraps, and letters before a quote; of these the signs are asked first that each needs. */
function behindWrap(text: string, from: number): number {
  let at = from;
  if (mayBeQuote(text, at)) return at;
  const next = text.charAt(behindAll(text, at, OF_CALL, 64));
  if (next === '' || /[[( \t|?"'`]/.test(next)) at += matchAt(DEFAULT, text, at)?.length ?? 0;
  if (at > from || /[([{ \t-]/.test(next)) at = behindCall(text, at);
  return mayBeQuote(text, at + 1) || mayBeQuote(text, at + 2)
    ? at + (matchAt(STRING_PREFIX, text, at)?.length ?? 0)
    : at;
}

function behindCall(text: string, at: number): number {
  const wrap = matchAt(WRAP, text, at);
  if (wrap === undefined) return at;
  const end = at + wrap.length;
  return /^(?:[bBrRuUfFLN@$]|\\)?["'`]/.test(text.slice(end, end + 2)) ? end : at;
}

function mayBeQuote(text: string, at: number): boolean {
  return is(text, at, QUOTE) || text.charCodeAt(at) === BACKSLASH;
}

/** Whether a value without quotes may be all that is left of the line. */
function mayTakeLine(sign: string, text: string, nameStart: number): boolean {
  if (sign === 'field') return true;
  return !/^(?:element|is|cell|[ ,]|!==?)$/.test(sign) && beginsLine(text, nameStart);
}

/** A string in quotes, which may be escaped themselves, doubled or tripled. */
function quotedAt(text: string, at: number): Read | undefined {
  if (!mayBeQuote(text, at)) return undefined;
  const isEscaped = text.charCodeAt(at) === BACKSLASH;
  const mark = text.charAt(isEscaped ? at + 1 : at);
  if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
  if (isEscaped) return textUntil(text, `\\${mark}`, at + 2);
  if (text.startsWith(PLAIN, at + 1)) return textUntil(text, mark, at + 1 + PLAIN.length);
  if (text.charAt(at + 1) !== mark) return textUntil(text, mark, at + 1);
  if (text.charAt(at + 2) === mark) return textUntil(text, mark.repeat(3), at + 3);
  return mark === '`' ? textUntil(text, '``', at + 2) : textUntil(text, mark, at + 1); // as reStructuredText marks what is literal
}

/** What quotes in Perl: `q{…}` and `qq(…)`, with nothing of a call behind it. */
const BY_WORD = /q{1,2}[{(]/y;

function quotedByWord(text: string, at: number): Read | undefined {
  const word = text.charAt(at) === 'q' ? matchAt(BY_WORD, text, at) : undefined;
  if (word === undefined) return undefined;
  const read = textUntil(text, word.endsWith('{') ? '}' : ')', at + word.length);
  return read !== undefined && /^.[ \t]{0,4}[;,)]/.test(text.slice(read.end, read.end + 6))
    ? read
    : undefined;
}

/** A string between escaped quotes, which holds a digit; what holds others is an object. */
function escapedAt(text: string, at: number, quote: string): Read | undefined {
  const read = textUntil(text, quote, at + quote.length);
  return read === undefined || !/^(?=.*\d)[^\s{}]+$/.test(read.value) || /&(?:quot|#)/.test(read.value)
    ? undefined
    : read;
}

function textUntil(text: string, quote: string, start: number): Read | undefined {
  const stop = text.indexOf(quote, start);
  if (stop === -1) return undefined;
  const value = text.slice(start, stop);
  if (value.length <= VALUE_REACH && !/[\n\\]/.test(value))
    return { form: 'quoted', value, start, end: stop };
  const isOneLine = quote !== '`' && quote !== '\\`' && quote.length < 3;
  for (let end = start; end < text.length && end - start <= VALUE_REACH; end++) {
    if (text.startsWith(quote, end)) return { form: 'quoted', value: text.slice(start, end), start, end };
    const code = text.charCodeAt(end);
    if (code === LINE_FEED && isOneLine) return undefined;
    if (code === BACKSLASH) end++;
  }
  return undefined;
}

/** A value without quotes, as far as its surroundings tell where it ends; `sign` is `line` when that is with the line. */
function bareAt(text: string, at: number, sign: string): Read | undefined {
  if (sign === ',' || sign === '(' || sign.startsWith('!')) return undefined;
  const value = bareValue(text, at, sign);
  if (value.length === 0 || (value.length >= BARE_REACH && sign !== 'element')) return undefined;
  const form = sign === 'element' ? sign : sign === 'flag' || sign === 'option' ? 'flag' : 'bare';
  return { form, value, start: at, end: at + value.length };
}

function bareValue(text: string, at: number, sign: string): string {
  if (sign === 'element') return elementText(text.slice(at, at + VALUE_REACH));
  if (sign === ' ') return ONLY_WORD.exec(text.slice(at, at + BARE_REACH))?.[1] ?? '';
  if (sign === 'is' || sign === 'cell')
    return text.slice(at, behindOthers(text, at, ENDS_VALUE, BARE_REACH)).replace(/\.$/, '');
  return bareText(text, at, sign === 'line');
}

const ONLY_WORD = /^([^\s"'`]{1,200})[ \t]*\r?(?:\n|$)/;

/** Whether a word begins at a place, and nothing follows it on its line. */
export function isLastWord(text: string, at: number): boolean {
  return ONLY_WORD.test(text.slice(at, at + BARE_REACH));
}

/** Such groups, to the end of the line: see `isAppPassword`. */
const GROUPS = /[a-z]{4}(?: [a-z]{4}){3}(?=[ \t]*\r?(?:\n|$))/y;

function bareText(text: string, at: number, takesLine: boolean): string {
  const groups = text.charAt(at + 4) === ' ' ? matchAt(GROUPS, text, at) : undefined;
  if (groups !== undefined) return groups;
  const word = takesLine ? behindOthers(text, at, ENDS_WORD, BARE_REACH) : at;
  const end = word > at && endsLine(text, word) ? word : behindOthers(text, at, ENDS_VALUE, BARE_REACH);
  const value = text.slice(at, end);
  // In a connection string or a query the next field ends it.
  const next = value.includes('=') ? /[;,&][A-Za-z][\w.-]{0,40}=/.exec(value) : null;
  return next === null ? value : value.slice(0, next.index);
}

/** Whether nothing but a comment follows on the line. */
function endsLine(text: string, from: number): boolean {
  const at = behindAll(text, from, BLANK, text.length);
  const code = text.charCodeAt(at);
  return (
    at === text.length ||
    code === LINE_FEED ||
    /[#;]/.test(text.charAt(at)) ||
    (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)
  );
}

/** What an element holds, up to the mark that closes one: what goes on to the next tag is text around some. */
function elementText(stop: string): string {
  const mark = stop.indexOf('<');
  const cdata = stop.indexOf(']]>');
  const end = cdata >= 0 && (mark < 0 || stop.startsWith('</', cdata + 3)) ? cdata : mark;
  if (end < 0 || (end === mark && !stop.startsWith('</', end))) return '';
  return stop.slice(0, end).includes('\n\n') ? '' : stop.slice(0, end).trimEnd();
}
