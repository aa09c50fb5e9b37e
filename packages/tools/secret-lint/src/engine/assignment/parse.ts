import { BLANK, behindAll, is, OF_NAME, QUOTE, SPACE } from './characters.ts';
import { glueAfter, isAttribute, isGivenByComma, isInBlock } from './glue.ts';
import { beginsLine } from './line.ts';
import { matchAt } from './match.ts';
import { ENTITY, isLastWord, readValue } from './read.ts';

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
/** The longest type, with the blanks and colons around. */
const TYPE_REACH = 56;
/** `, "value": ` and the like: a name and a value that are fields of one record. */
const FIELD =
  /["'`]?[\s,;{]{0,40}(?:android:)?(?:["'][Tt]ype["']\s{0,4}:\s{0,4}["'][\w.]{1,30}["'],\s{0,40})?(?:type=["'][\w.]{1,40}["']\s{1,20})?(?:(?:type|description)\s{0,12}=[^\n]{0,80}\n\s{0,20}){0,2}["']?(?:(?:Parameter|use)?[Vv]alue|VALUE|default(?:Value)?|content|[Ss]ecretValue|data|text)["']?\s{0,8}[:=]>?\s{0,8}/y;
/** `": {"value": `, `.get; set; } = `, ` -Value `: the value of one that is described, of a property, of what PowerShell sets. */
const DESCRIBED =
  /["']\s{0,4}:\s{0,4}\{\s{0,40}["'][Vv]alue["']\s{0,4}:\s{0,4}|[ \t]{1,4}\{[ \t]{0,4}get;[^{}\n]{0,40}\}[ \t]{0,4}=[ \t]{0,4}|[ \t]{1,4}-[Vv]alue[ \t]{1,4}/y;
/** `">`, with more attributes before the end of the tag, and `</name><value>`: the value is the content of an element. */
const ELEMENT =
  /["'](?:(?=\s[\w:.-]{1,40}=)(?<=\s(?:name|key)=["'][^"'<>]{1,80}["'])(?:\s[\w:.-]{1,40}=["'][^"'<>\n]{0,80}["']){1,4})?[^<>"'\n]{0,40}(?<![=-])>\s{0,16}(?:<(?:[Vv]alue|string)>\s{0,16})?|["']?\s{0,4}<\/(?:[\w-]{0,20}[Nn]ame|[Kk]ey)>\s{0,40}<(?:[\w-]{0,20}[Vv]alue|string)>\s{0,16}/y;
/** The next cell of a row, the description of a term. */
const CELL = /<\/(?:t[dh]|dt)>\s{0,40}<(?:td|dd)(?:\s[^<>]{0,80})?>\s{0,16}(?:<code>)?/y;
/** What begins the tag of an element, be it of a namespace. */
const TAG = /<(?:[A-Za-z][\w-]{0,20}:)?$/;
/** What stands between an element's name and its text: attributes, the marks of CDATA, an element that is called value. */
const CONTENT =
  /(?:\s{1,20}[\w:.-]{1,40}\s?=\s?(?:"[^"<>]{0,200}"|'[^'<>]{0,200}')){0,4}\s{0,20}>\s{0,40}(?:<!\[CDATA\[|<[Vv]alue>\s{0,16})?/y;
/** A type between name and sign: `: Option<String> =`, ` string =`, ` As String =`; a string follows. */
const TYPED =
  /(?:[ \t]{0,4}:[ \t]{0,4}[A-Za-z_&*[][\w.<>&?*[\] |']{0,40}?|[ \t]{1,4}(?!(?:uuid|id|ref|name|type|usage)\b)(?:[Aa]s[ \t]{1,4})?[A-Za-z_*[][\w.<>*?[\]]{0,30})[ \t]{0,4}:?=[ \t]{0,4}(?=(?:[A-Za-z:.]{1,30}\(|\[\]byte\(|[bruf@$L])?["'`])/y;
/** An array of characters: `password[] =`, `password[32] =`. */
const ARRAY = /\[\d{0,5}\](?=[ \t]{0,4}=)/y;
/** A user's name, be it behind a realm and a host, and a password: `auth=("user", ` and `HTTPBasicAuth('user', `. */
const PAIR = /["']?\s{0,4}(?:[=:]\s{0,4})?[([{]\s{0,8}(?:["'][^"'\n]{1,80}["']\s{0,4},\s{0,8}){1,3}(?=["'])/y;
/** The same of .NET, which wants the domain last: `new NetworkCredential("user", `. */
const OF_NETWORK = /\(\s{0,8}["'][^"'\n]{1,80}["']\s{0,4},\s{0,8}(?=["'])/y;
/** What is said in a sentence, in German, French and Spanish too: `the password is …`, `the password `…``, `the token for the build: …`. */
const SAID =
  /(?:\*\*)?[ \t]{1,2}(?:- |(?:is|was)(?: now)?:?[ \t]{1,2})?(?=`)|[ \t]{1,2}(?:(?:for|of|on|at|in|to)(?:[ \t][\w.-]{1,20}){1,5}[ \t])?(?:ist?|was|est?|lautet)(?: now)?:?[ \t]{1,2}|[ \t]{1,2}for(?:[ \t][\w.-]{1,20}){1,5}:[ \t]{1,2}/y;
const SIGN =
  /(?::-|={1,3}>?|:{1,3}=?|=>|\?\?=|\|\|=|(?:\?\?|\|\||\?:)(?=[ \t]{0,4}["'`])|[?.+~]=|!={1,2}|->|<-)(?!=)/y;

/**
 * The assignment whose name holds the character at `at`; undefined when there is none. Looks at a bounded stretch of the text.
 * With `lines` a value without quotes takes the rest of its line, where a name begins it.
 */
export function parseAssignment(text: string, at: number, lines: boolean): Assignment | undefined {
  const nameEnd = behindAll(text, at, OF_NAME, NAME_REACH);
  const nameStart = nameStartOf(text, at, nameEnd);
  const name = withoutTail(text, nameStart, nameEnd);
  const where: Where = { text, name, nameStart, nameEnd, lines };
  const sign = signAfter(where);
  const read = sign && readValue(where, sign);
  return read && { name, nameStart, sign: sign.sign, ...read };
}

/** Where a name begins, behind dashes and dots that are none of it. */
function nameStartOf(text: string, at: number, nameEnd: number): number {
  const stop = Math.max(0, at - NAME_REACH);
  let from = at;
  while (from > stop && is(text, from - 1, OF_NAME)) from--;
  if (text.startsWith('\\n', from - 1)) from++; // a line break in a string
  while (from < nameEnd && isDashOrDot(text, from)) from++;
  return from;
}

function withoutTail(text: string, from: number, nameEnd: number): string {
  let to = nameEnd;
  while (to > from && isDashOrDot(text, to - 1)) to--;
  return text.slice(from, to);
}

function isDashOrDot(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === DASH || code === DOT;
}

const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const EQUALS = 0x3d;
const LESS = 0x3c;
const CLOSING_BRACKET = 0x5d;
const CLOSING_PARENTHESIS = 0x29;
const BACKSLASH = 0x5c;

/** A name in a text, and what is asked of it. */
export interface Where {
  readonly text: string;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether a value without quotes may take the rest of its line. */
  readonly lines: boolean;
}

/** What gives the value, and where it ends. */
export interface Sign {
  readonly sign: string;
  readonly end: number;
}

function signAfter(where: Where): Sign | undefined {
  const { text, nameStart, nameEnd } = where;
  const first = text.charCodeAt(nameEnd);
  const isQuoted = first === BACKSLASH || is(text, nameEnd, QUOTE);
  const flag = flagAt(text, nameStart);
  const before = text.charCodeAt(nameStart - 1);
  if (isQuoted && flag === undefined && !isOpened(text, nameStart)) return undefined; // the end of a sentence
  if (flag !== undefined && first === CLOSING_PARENTHESIS) return undefined; // a case of a shell
  const isTag =
    (before === LESS || before === COLON) && TAG.test(text.slice(Math.max(0, nameStart - 24), nameStart));
  // A name of a class in full, or a part of one with colons between: `arn:aws:secretsmanager:…:secret:…`.
  if (
    before === COLON &&
    /[\w:*}]/.test(text.charAt(nameStart - 2)) &&
    !isTag &&
    !isScoped(where) &&
    !isAttribute(text, nameStart, nameEnd)
  )
    return undefined;
  const content = isTag ? matchAt(CONTENT, text, nameEnd) : undefined;
  if (content !== undefined) return { sign: 'element', end: nameEnd + content.length };
  const far = farSign(where, isQuoted);
  if (far !== undefined) return far;
  const glue = glueAfter(where);
  if (glue !== undefined) return glue;
  const closing = afterClosing(text, nameEnd);
  const typed = isQuoted ? undefined : typedAt(text, nameEnd);
  if (typed !== undefined) return { sign: '=', end: nameEnd + typed.length };
  const sign = signAt(text, closing);
  // What is called so gives a result: `('', 'secret') => …`. `Secrets::Of2` names a member, `::-ms-clear` a part of an element.
  if (sign === '=>' && text.slice(nameEnd, closing).includes(')')) return undefined;
  if (sign === '::' && /[\w-]/.test(text.charAt(closing + 2))) return undefined;
  if (sign === '::=') return undefined; // a rule of a grammar
  if (sign !== undefined) return { sign, end: closing + sign.length };
  return otherSign(where, { closing, isQuoted, flag });
}

/** Whether a quote, or what may stand between one and a name, stands before a name that a quote closes. */
function isOpened(text: string, nameStart: number): boolean {
  const before = text.charAt(nameStart - 1);
  return before === '$' ? is(text, nameStart - 2, QUOTE) : /["'`:@>/]/.test(before);
}

/** What gives the value behind a name that begins as flags do: with two dashes, or with one, as Java's tools and PowerShell want it. */
function flagAt(text: string, nameStart: number): 'flag' | 'option' | undefined {
  if (text.charCodeAt(nameStart - 1) !== DASH) return undefined;
  if (text.charCodeAt(nameStart - 2) === DASH) return 'flag';
  return /[\s"']/.test(text.charAt(nameStart - 2)) ? 'option' : undefined;
}

/** A field, an element or a pair, which say what gives the value before any sign is read. */
function farSign({ text, name, nameEnd }: Where, isQuoted: boolean): Sign | undefined {
  if ((isQuoted || is(text, nameEnd, SPACE)) && mayBeField(text, nameEnd)) {
    const field = matchAt(FIELD, text, nameEnd) ?? matchAt(DESCRIBED, text, nameEnd);
    if (field !== undefined) return { sign: 'field', end: nameEnd + field.length };
  }
  if (isQuoted || text.charCodeAt(nameEnd) === LESS) {
    const element = matchAt(ELEMENT, text, nameEnd);
    if (element !== undefined) return { sign: 'element', end: nameEnd + element.length };
    const cell = isQuoted ? undefined : matchAt(CELL, text, nameEnd);
    if (cell !== undefined) return { sign: 'cell', end: nameEnd + cell.length };
  }
  if (/[hlns]$/i.test(name) && /(?:auth|credentials?|passwordauthentication)$/i.test(name)) {
    const pair = matchAt(/networkcredential$/i.test(name) ? OF_NETWORK : PAIR, text, nameEnd);
    if (pair !== undefined) return { sign: 'pair', end: nameEnd + pair.length };
  }
  return undefined;
}

/** Whether what comes behind a name begins as a field does: the expression takes ten times as long to tell. */
function mayBeField(text: string, nameEnd: number): boolean {
  let at = nameEnd;
  if (is(text, at, QUOTE)) at++;
  for (const stop = at + 40; at < stop && (is(text, at, SPACE) || /[,;{:-]/.test(text.charAt(at))); ) at++;
  if (is(text, at, QUOTE)) at++;
  return 'vVdcsStgaPuT'.includes(text.charAt(at)) && at < text.length;
}

/** Behind the quote and the brackets that close a name, and blanks. */
function afterClosing(text: string, nameEnd: number): number {
  let at = nameEnd;
  if (is(text, at, QUOTE)) at++;
  else if (text.charAt(at) === '&') at += matchAt(ENTITY, text, at)?.length ?? 0;
  else if (text.charCodeAt(at) === BACKSLASH && is(text, at + 1, QUOTE)) at += 2;
  else if (text.startsWith('**:', at))
    at += 2; // the end of emphasis
  else if (text.charAt(at) === '[') at += matchAt(ARRAY, text, at)?.length ?? 0;
  for (const stop = at + 2; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code !== CLOSING_BRACKET && code !== CLOSING_PARENTHESIS) break;
  }
  return behindAll(text, at, BLANK, 24);
}

/** A type begins with a blank or a colon, and a sign of equality is not far. */
function typedAt(text: string, nameEnd: number): string | undefined {
  if (text.charCodeAt(nameEnd) !== COLON && !is(text, nameEnd, BLANK)) return undefined;
  const sign = text.indexOf('=', nameEnd);
  return sign !== -1 && sign <= nameEnd + TYPE_REACH ? matchAt(TYPED, text, nameEnd) : undefined;
}

/** The sign at a place; most are one colon or one sign of equality. */
function signAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code === EQUALS || code === COLON) {
    if (!/[-=>:]/.test(text.charAt(at + 1))) return code === EQUALS ? '=' : ':';
  } else if (!'?|.+~!-<'.includes(text.charAt(at))) return undefined;
  return matchAt(SIGN, text, at);
}

/** What gives a value without a sign: a comma, a bracket, a blank, a word. */
function otherSign(
  { text, name, nameStart, nameEnd, lines }: Where,
  { closing, isQuoted, flag }: { closing: number; isQuoted: boolean; flag: 'flag' | 'option' | undefined },
): Sign | undefined {
  const before = text.charAt(nameStart - 1);
  const next = text.charAt(closing);
  // The first two arguments of a call, and a flag with what follows it; two strings of a list are no name and value.
  if (
    next === ',' &&
    (isQuoted
      ? flag !== undefined || isFirstArgument(text, nameStart)
      : before === '{' || isCopied(text, nameStart) || isGivenByComma(text, nameStart))
  )
    return { sign: ',', end: closing + 1 };
  if (next === '{' && closing === nameEnd && is(text, closing + 1, QUOTE))
    return { sign: '(', end: closing + 1 }; // of C++
  if (next === '(' && !isQuoted && /^(?:set|with|add)?[A-Za-z._]*$/.test(name))
    return { sign: '(', end: closing + 1 };
  if (flag !== undefined && closing > nameEnd) return { sign: flag, end: closing };
  if (isQuoted && flag !== undefined && text.charAt(nameEnd) !== '\\' && next === '"')
    return { sign: 'flag', end: closing };
  if (closing === nameEnd && !text.startsWith('** ', nameEnd)) return undefined;
  // `password "…"` in a block of settings, `:password "…"` of a map in Lisp, `requirepass …` with nothing else on its line.
  const isWord = lines && /[ \t]/.test(text.charAt(nameEnd)) && /[^\s\\`]/.test(next);
  const isString = /^@?["']/.test(text.slice(closing, closing + 2));
  if (
    isString
      ? before === ':' || beginsLine(text, nameStart) || isInBlock(text, nameStart)
      : isWord && beginsLine(text, nameStart) && isLastWord(text, closing)
  )
    return { sign: ' ', end: closing };
  if (name.toLowerCase() === 'pass') return undefined; // mostly a verb
  const said = matchAt(SAID, text, nameEnd);
  return said === undefined ? undefined : { sign: 'is', end: nameEnd + said.length };
}

/**
 * `$env:NAME` and the other scopes of PowerShell, ` Env:NAME`, `"Section:Name"` as .NET writes settings, `let g:name` of Vim, `project:name: ` as
 * Pulumi has it, what belongs to a class in Ruby: `Shop::Application.config.name`, and a property of MSBuild: `/p:Name=`.
 */
function isScoped({ text, name, nameStart, nameEnd, lines }: Where): boolean {
  const line = text.slice(Math.max(0, nameStart - 160), nameStart);
  // A function of a class, a setting of one by its full name, as Puppet's Hiera has it, and what belongs to one.
  if (line.endsWith('::'))
    return (
      text.charAt(nameEnd) === '(' ||
      name.includes('.') ||
      (lines && /(?:^|\n)[A-Za-z][\w:]{0,80}$/.test(line))
    );
  if (/["'\s]did:$/.test(line)) return false; // did:key is how a public key is called
  if (lines && /(?:^|\n)[ \t]{0,16}[A-Za-z][\w-]{0,40}:$/.test(line)) return true;
  return /(?:\blet [bglstvw]|\$(?:env|global|script|local|private|using)|[ \t]Env|[ \t][/-]p(?:roperty)?|["'][A-Za-z]\w{0,30}(?::\w{1,30}){0,3}):$/i.test(
    line,
  );
}

/** Whether what follows a name is copied there, as C does it. */
function isCopied(text: string, nameStart: number): boolean {
  return text.startsWith('cpy(', nameStart - 4);
}

/** Whether a bracket or a brace stands before the quote of a name, or, in a call of Go, only what takes the value: `StringVar(&password, "password", `. */
function isFirstArgument(text: string, nameStart: number): boolean {
  return /[({]\s?$|\(&[\w.]{1,60},\s?$/.test(text.slice(Math.max(0, nameStart - 70), nameStart - 1));
}
