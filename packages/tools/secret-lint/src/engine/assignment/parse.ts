/** How a value is written. */
export type ValueForm = 'quoted' | 'bare' | 'element' | 'flag';

/** A value that is given to a name; places count characters in the text. */
export interface Assignment {
  readonly name: string;
  readonly nameStart: number;
  readonly form: ValueForm;
  /** The sign between them, as written: `=`, `=>`, `,` … */
  readonly sign: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const NAME_REACH = 64;
const NAME_CHARACTER = String.raw`[\w.\-\u00c0-\u00ff]`;
const VALUE_REACH = 600;
/** A value without quotes is no longer. */
const BARE_REACH = 300;
/** A name as far as it reaches before a place and from there on; without loops, which V8 would compile before it knows their cases. */
const NAME = new RegExp(`(?<=(${NAME_CHARACTER}{0,${NAME_REACH}}))${NAME_CHARACTER}{0,${NAME_REACH}}`, 'y');
/** `, "value": ` and the like: a name and a value that are fields of one record. */
const FIELD =
  /["'`]?[\s,;{]{0,40}(?:(?:type|description)\s{0,12}=[^\n]{0,80}\n\s{0,20}){0,2}["']?(?:[Vv]alue|VALUE|default|content|[Ss]ecretValue|data|text)["']?\s{0,8}[:=]>?\s{0,8}/y;
/** `">` and `</name><value>`: the value is the content of an element. */
const ELEMENT =
  /["'][^<>"'\n]{0,40}>\s{0,16}|["']?\s{0,4}<\/(?:name|key)>\s{0,40}<(?:value|string)>\s{0,16}/y;
/** What begins the tag of an element, be it of a namespace. */
const TAG = /<(?:[A-Za-z][\w-]{0,20}:)?$/;
/** What stands between an element's name and its text: attributes, the marks of CDATA, an element that is called value. */
const CONTENT =
  /(?:\s{1,20}[\w:.-]{1,40}\s?=\s?(?:"[^"<>]{0,200}"|'[^'<>]{0,200}')){0,4}\s{0,20}>\s{0,40}(?:<!\[CDATA\[|<[Vv]alue>\s{0,16})?/y;
/** A type between name and sign: `: Option<String> =`, ` string =`, ` As String =`; a string follows. */
const TYPED =
  /(?:[ \t]{0,4}:[ \t]{0,4}[A-Za-z_&*[][\w.<>&?*[\] |']{0,40}?|[ \t]{1,4}(?:[Aa]s[ \t]{1,4})?[A-Za-z_*[][\w.<>*?[\]]{0,30})[ \t]{0,4}:?=[ \t]{0,4}(?=(?:[A-Za-z:.]{1,30}\(|\[\]byte\(|[bruf@$L])?["'`])/y;
/** A user's name and a password: `auth=("user", ` and `HTTPBasicAuth('user', `. */
const PAIR = /["']?\s{0,4}(?:[=:]\s{0,4})?[([{]\s{0,8}["'][^"'\n]{1,80}["']\s{0,4},\s{0,8}(?=["'])/y;
/** What is said in a sentence: `the password is …`, `the password `…``. */
const SAID =
  /[ \t]{1,2}(?:(?:is|was)(?: now)?:?[ \t]{1,2})?(?=`)|[ \t]{1,2}(?:for(?:[ \t][\w.-]{1,20}){1,3}[ \t])?(?:is|was)(?: now)?:?[ \t]{1,2}/y;
const CLOSING = /(?:\\?["'`]|\*\*(?=:))?[\])]{0,2}[ \t]{0,24}/y;
const SIGN = /(?::-|={1,3}>?|:{1,3}=?|=>|\?\?=|\|\|=|[?.+~]=|->|<-)(?!=)/y;
/** What may stand between the sign and the value: the end of emphasis, one line break, an indicator of a block, a tag, a call that only wraps. */
const LEAD =
  /(?:\*\*|__|<\/(?:b|strong)>)?[ \t]{0,24}(?:[|>][+-]?[ \t]{0,4})?(?:\r?\n[ \t]{0,40})?(?:!!?[\w:]{1,20}[ \t]{1,4})?/y;
const WRAP =
  /(?:(?:new[ \t]|await[ \t])?(?:[A-Za-z_][\w.]{0,30}(?:::|\.))?(?:String|Some|Ok|from|bytes|byte|string|str|b64decode|SecretString|Secret|SecureString|Buffer|wstring|Text|of|valueOf|text|toSecureString|strdup|N|lit|literal|Token|Password)|\[\]byte)?[([{]{1,2}[ \t]{0,4}(?:\r?\n[ \t]{0,40})?|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?/y;
/** A look-up with a default behind it: `process.env.X || `, `os.getenv("X") or `. */
const DEFAULT =
  /[\w.$]{2,60}(?:[[(]["']?[\w.]{1,60}["']?[\])])?[ \t]{0,4}(?:\|\||\?\?|\bor\b|\?:)[ \t]{0,4}(?=["'`])/y;
const STRING_PREFIX = /(?:[bBrRuUfFLN@$]|[rR][bB]|[bB][rR]|[uU]8)?(?=\\?["'`])/y;

/**
 * The assignment whose name holds the character at `at`; undefined when there is none. Looks at a bounded stretch of the text.
 * With `lines` a value without quotes takes the rest of its line, where a name begins it.
 */
export function parseAssignment(text: string, at: number, lines: boolean): Assignment | undefined {
  NAME.lastIndex = at;
  const [rest = '', before = ''] = NAME.exec(text) ?? [];
  const nameEnd = at + rest.length;
  const nameStart = nameEnd - (before + rest).replace(/^[-.]+/, '').length;
  const name = text.slice(nameStart, nameEnd).replace(/[-.]+$/, '');
  const where = { text, name, nameStart, nameEnd, lines, begins: beginsLine(text, nameStart) };
  const sign = signAfter(where);
  return sign && valueAfter(where, sign);
}

interface Where {
  readonly text: string;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly lines: boolean;
  /** The name is the first of its line. */
  readonly begins: boolean;
}

/** Whether nothing but words of a shell, dashes and quotes stand before a place on its line. */
export function beginsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return /(?:^|\n)[ \t]*(?:(?:export|set|setx|setenv|SetEnv|env|ENV|ARG|local|declare|readonly|define|-gx|-Ux|-x|-|\*|#|\/\/|\/)[ \t]*)*["'$]?$/.test(
    before,
  );
}

interface Sign {
  readonly sign: string;
  readonly end: number;
}

function signAfter({ text, name, nameStart, nameEnd, lines, begins }: Where): Sign | undefined {
  const before = text.charAt(nameStart - 1);
  const isQuoted = /["'`]/.test(text.charAt(nameEnd)) || text.charAt(nameEnd) === '\\';
  const isLong = text.startsWith('--', nameStart - 2);
  // One dash before a name, as Java's tools and PowerShell want it.
  const isFlag = isLong || (before === '-' && /[\s"']/.test(text.charAt(nameStart - 2)));
  const isOpened = isFlag || /["'`:$@>/]/.test(before);
  if (isQuoted && !isOpened) return undefined; // the end of a sentence
  // A name of a class in full, or a part of one with colons between: `arn:aws:secretsmanager:…:secret:…`.
  const isTag = TAG.test(text.slice(Math.max(0, nameStart - 24), nameStart));
  if (before === ':' && /[\w:]/.test(text.charAt(nameStart - 2)) && !isTag && !isScoped(text, nameStart))
    return undefined;
  const content = isTag ? matchAt(CONTENT, text, nameEnd) : undefined;
  if (content !== undefined) return { sign: 'element', end: nameEnd + content.length };
  const field = matchAt(FIELD, text, nameEnd);
  if (field !== undefined && (isQuoted || /\s/.test(text.charAt(nameEnd))))
    return { sign: 'field', end: nameEnd + field.length };
  if (isQuoted || text.charAt(nameEnd) === '<') {
    const element = matchAt(ELEMENT, text, nameEnd);
    if (element !== undefined) return { sign: 'element', end: nameEnd + element.length };
  }
  if (/(?:auth|credentials?)$/i.test(name)) {
    const pair = matchAt(PAIR, text, nameEnd);
    if (pair !== undefined) return { sign: 'pair', end: nameEnd + pair.length };
  }
  const closing = nameEnd + (matchAt(CLOSING, text, nameEnd)?.length ?? 0);
  const typed = isQuoted ? undefined : matchAt(TYPED, text, nameEnd);
  if (typed !== undefined) return { sign: '=', end: nameEnd + typed.length };
  const sign = matchAt(SIGN, text, closing);
  if (sign !== undefined) return { sign, end: closing + sign.length };
  const next = text.charAt(closing);
  // The first two arguments of a call, and a flag with what follows it; two strings of a list are no name and value.
  if (next === ',' && (isQuoted ? isFlag || isFirstArgument(text, nameStart) : before === '{'))
    return { sign: ',', end: closing + 1 };
  if (next === '(' && !isQuoted && /^(?:set|with|add)?[A-Za-z._]*$/.test(name))
    return { sign: '(', end: closing + 1 };
  if (isFlag && closing > nameEnd) return { sign: isLong ? 'flag' : 'option', end: closing };
  if (isQuoted && isFlag && text.charAt(nameEnd) !== '\\' && next === '"')
    return { sign: 'flag', end: closing };
  if (closing === nameEnd) return undefined;
  // `password "…"` in a block of settings, `:password "…"` of a map in Lisp, `requirepass …` with nothing else on its line.
  const isWord = lines && /[ \t]/.test(text.charAt(nameEnd)) && /[^\s\\]/.test(next);
  const isString = /^@?["']/.test(text.slice(closing, closing + 2));
  if (isString ? begins || before === ':' : begins && isWord) return { sign: ' ', end: closing };
  const said = matchAt(SAID, text, nameEnd);
  return said === undefined ? undefined : { sign: 'is', end: nameEnd + said.length };
}

/** `$env:NAME` and the other scopes of PowerShell. */
function isScoped(text: string, nameStart: number): boolean {
  return /\$(?:env|global|script|local|private|using):$/i.test(
    text.slice(Math.max(0, nameStart - 9), nameStart),
  );
}

/** Whether a bracket stands before the quote of a name. */
function isFirstArgument(text: string, nameStart: number): boolean {
  return /\(\s?$/.test(text.slice(Math.max(0, nameStart - 4), nameStart - 1));
}

function valueAfter(
  { text, name, nameStart, lines, begins }: Where,
  { sign, end }: Sign,
): Assignment | undefined {
  let at = end + (matchAt(LEAD, text, end)?.length ?? 0);
  at += matchAt(DEFAULT, text, at)?.length ?? 0;
  const wrap = matchAt(WRAP, text, at);
  if (
    wrap !== undefined &&
    /^(?:[bBrRuUfFLN@$]|\\)?["'`]/.test(text.slice(at + wrap.length, at + wrap.length + 2))
  )
    at += wrap.length;
  at += matchAt(STRING_PREFIX, text, at)?.length ?? 0;
  const read = quotedAt(text, at) ?? bareAt(text, at, lines && mayTakeLine(sign, begins) ? 'line' : sign);
  if (read === undefined) return undefined;
  return { name, nameStart, sign, ...read };
}

/** Whether a value without quotes may be all that is left of the line. */
function mayTakeLine(sign: string, begins: boolean): boolean {
  return sign === 'field' || (begins && sign !== 'element' && sign !== ' ' && sign !== 'is');
}

type Read = Pick<Assignment, 'form' | 'value' | 'start' | 'end'>;

/** A string in quotes, which may be escaped themselves, or tripled. */
function quotedAt(text: string, at: number): Read | undefined {
  const escaped = text.charAt(at) === '\\';
  const mark = text.charAt(escaped ? at + 1 : at);
  if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
  const single = (escaped ? '\\' : '') + mark;
  const quote = text.startsWith(mark.repeat(3), at) ? mark.repeat(3) : single;
  const start = at + quote.length;
  const stop = text.indexOf(quote, start);
  if (stop === -1) return undefined;
  const whole = text.slice(start, stop);
  if (whole.length <= VALUE_REACH && !/[\n\\]/.test(whole))
    return { form: 'quoted', value: whole, start, end: stop };
  for (let end = start; end < text.length && end - start <= VALUE_REACH; end++) {
    const character = text.charAt(end);
    if (text.startsWith(quote, end)) return { form: 'quoted', value: text.slice(start, end), start, end };
    if (character === '\n' && mark !== '`' && quote.length < 3) return undefined;
    if (character === '\\') end++;
  }
  return undefined;
}

/** A value without quotes, as far as its surroundings tell where it ends; `sign` is `line` when that is with the line. */
function bareAt(text: string, at: number, sign: string): Read | undefined {
  if (sign === ',' || sign === '(') return undefined;
  const value = bareValue(text, at, sign);
  if (value.length === 0 || (value.length >= BARE_REACH && sign !== 'element')) return undefined;
  const form = sign === 'element' ? sign : sign === 'flag' || sign === 'option' ? 'flag' : 'bare';
  return { form, value, start: at, end: at + value.length };
}

function bareValue(text: string, at: number, sign: string): string {
  if (sign === 'element') return elementText(text.slice(at, at + VALUE_REACH));
  if (sign === ' ') return ONLY_WORD.exec(text.slice(at, at + BARE_REACH))?.[1] ?? '';
  if (sign === 'is') return (matchAt(TOKEN, text, at) ?? '').replace(/\.$/, '');
  return bareText(text, at, sign === 'line');
}

const ONLY_WORD = /^([^\s"'`]{1,200})[ \t]*\r?(?:\n|$)/;
const WORD = /[^\s"'`]{1,300}/y;
const TOKEN = /[^\s"'`<>,;)}\]\\]{1,300}/y;
const LINE_END = /[ \t]*(?:[#;][^\n]*)?(?:\r?\n|$)/y;

function bareText(text: string, at: number, takesLine: boolean): string {
  const word = (takesLine && matchAt(WORD, text, at)) || '';
  LINE_END.lastIndex = at + word.length;
  const value = word !== '' && LINE_END.test(text) ? word : (matchAt(TOKEN, text, at) ?? '');
  // In a connection string or a query the next field ends it.
  const next = /[;,&][A-Za-z][\w.-]{0,40}=/.exec(value);
  return next === null ? value : value.slice(0, next.index);
}

function elementText(stop: string): string {
  const mark = stop.indexOf('<');
  const cdata = stop.indexOf(']]>');
  const end = cdata >= 0 && (mark < 0 || stop.startsWith('</', cdata + 3)) ? cdata : mark;
  return end < 0 || stop.slice(0, end).includes('\n\n') ? '' : stop.slice(0, end).trimEnd();
}

function matchAt(regex: RegExp, text: string, at: number): string | undefined {
  regex.lastIndex = at;
  const match = regex.exec(text)?.[0];
  return match === '' ? undefined : match;
}
