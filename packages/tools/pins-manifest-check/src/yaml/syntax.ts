import { withOverlooked } from '@repro/data/yaml-overlooked';
import { wordingOf } from '@repro/data/yaml-wording';
import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { faultError } from './fault.ts';
import type { Places } from './places.ts';

/** Collections in collections; the parser's time grows with the square of the depth, its stack with the depth. */
const MAX_DEPTH = 200;

/** A text's syntax: its documents and every true comment, by line. */
export interface Syntax {
  readonly documents: readonly Document.Parsed[];
  /** `#` and what follows, by line: text in strings and block scalars is not among them. */
  readonly comments: ReadonlyMap<number, Comment>;
}

export interface Comment {
  readonly text: string;
  /** In UTF-16 units from 0. */
  readonly start: number;
}

/**
 * Parses a text with the tokens kept.
 * @throws ERR_REPRO_YAML at the first syntax error, what the parser lets pass among them; ERR_REPRO_TOO_DEEP.
 */
export function parseSyntax(text: string, places: Places): Syntax {
  const tokens = parseTokens(text, places);
  const composer = new Composer({
    strict: true,
    keepSourceTokens: false,
    // Its own check compares every key with every other one; ours is in the model.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(withOverlooked(tokens, text), false, text.length)) {
    const [error] = document.errors;
    if (error) throw faultError({ message: wordingOf(error, text).message, start: error.pos[0] }, places);
    documents.push(document);
  }
  return { documents, comments: commentsOf(tokens, places) };
}

/** Feeds the parser lexeme by lexeme, so that a text of brackets is refused before it costs anything. */
function parseTokens(text: string, places: Places): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) {
      const message = `nested deeper than ${MAX_DEPTH} levels, the limit`;
      throw faultError({ code: 'ERR_REPRO_TOO_DEEP', message, start: parser.offset }, places);
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Walks the tokens without recursion; what holds other tokens is an array or an object. */
function commentsOf(tokens: readonly CST.Token[], places: Places): Map<number, Comment> {
  const comments = new Map<number, Comment>();
  const open: unknown[] = [...tokens];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { type, offset, source } = item as { type?: unknown; offset: number; source: string };
    if (type === 'comment') comments.set(places.line(offset), { text: source, start: offset });
    else for (const inner of Object.values(item as object)) if (isObject(inner)) open.push(inner);
  }
  return comments;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
