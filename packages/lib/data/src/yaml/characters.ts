import { CST, Lexer } from 'yaml';
import type { Fault } from './problems.ts';

/**
 * What YAML allows nowhere, not even in quotes (YAML 1.2.2, sections 5.1 and 5.7): other readers end here with an error.
 * Then what ends a line to some readers (YAML 1.1) and not to others, a lone carriage return among it; and a byte order
 * mark at the begin of a line, which libyaml and what was made after it skip. Behind one of them content can stand that
 * a reviewer and most tools take for a part of a comment, or for a member of another name.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DISPUTED = /([\0-\x08\v\f\x0e-\x1f])|[\u0085\u2028\u2029]|\r(?!\n)|(?<=\n)\ufeff/g;

/** The characters that not all readers of YAML take alike, in the order of the text. */
export function* disputedCharacters(text: string): Generator<Fault> {
  for (const { 0: found, 1: control, index: start } of text.matchAll(DISPUTED)) {
    const name = codePoint(found);
    if (control !== undefined) {
      const hint = 'write it as an escape in double quotes';
      yield { kind: 'syntax', message: `the control character ${name} may not stand in YAML`, hint, start };
    } else if (found === '\ufeff') {
      const message = `a byte order mark (${name}) begins a line, which some YAML readers pass over`;
      yield { kind: 'encoding', message, hint: 'take it out', start };
    } else {
      const message = `the character ${name} ends a line for some YAML readers and not for others`;
      const hint = 'write a line feed, or the character as an escape in double quotes';
      yield { kind: 'line-end', message, hint, start };
    }
  }
  yield* outsideOfQuotes(text);
}

/**
 * What may stand in quotes only (YAML 1.2.2, 5.1 and 5.4: nb-json against nb-char); a byte order mark also before all else,
 * and at the begin of a line it is disputed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FOR_QUOTES = /[\x7f-\x84\x86-\x9f\ufffe\uffff]|(?<=[^\n])\ufeff/g;

/** Lexemes of the parser that stand for no characters; one of them announces every text that is not in quotes. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The characters for quotes that stand outside of them; few texts have any and are taken apart to know. */
function* outsideOfQuotes(text: string): Generator<Fault> {
  const places = text.matchAll(FOR_QUOTES);
  let { value: place } = places.next();
  if (!place) return;
  let before = '';
  let end = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (!MARKS.has(lexeme)) end += lexeme.length;
    const isQuoted = before !== CST.SCALAR && /^["']/.test(lexeme);
    for (; place && place.index < end; { value: place } = places.next()) {
      if (isQuoted) continue;
      const message = `the character ${codePoint(place[0])} may stand in YAML in quotes only`;
      yield { kind: 'syntax', message, hint: 'write it as an escape in double quotes', start: place.index };
    }
    before = lexeme;
  }
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
