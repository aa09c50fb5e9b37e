import { ReproError } from '@repro/core/error';
import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import type { Place } from '../types.ts';
import { withOverlooked } from './overlooked.ts';
import type { Faults } from './problems.ts';
import { wordingOf } from './wording.ts';

/** The parser's time grows with the square of the depth, its stack with the depth. */
const MAX_DEPTH = 200;

/** An empty one costs the parser two kilobytes. */
const MAX_DOCUMENTS = 10_000;

/** How a text is parsed. */
interface ParseContext {
  readonly name: string;
  readonly maxDepth: number;
  readonly maxLexemes: number;
  readonly faults: Faults;
  readonly place: (position: number) => Place;
}

/**
 * The documents of a stream; what breaks the grammar, and tags that nobody knows, go to `faults`.
 * @throws ERR_REPRO_TOO_DEEP
 */
export function parseSyntax(text: string, context: ParseContext): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // A whole number is seen in all its digits, before a double rounds it.
    intAsBigInt: true,
    // What they make is no JSON: bytes, dates, symbols.
    resolveKnownTags: false,
    // Its own check compares every key with every other one; ours is in the builder.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const tokens = withOverlooked(tokensOf(text, context), text);
  const documents = [...composer.compose(tokens, true, text.length)];
  for (const { errors, warnings } of documents) {
    for (const error of errors) {
      context.faults.add({ kind: 'syntax', ...wordingOf(error, text), start: error.pos[0] });
    }
    for (const warning of warnings) {
      context.faults.add({
        kind: 'tag',
        level: 'warning',
        ...wordingOf(warning, text),
        start: warning.pos[0],
      });
    }
  }
  return documents;
}

/** Feeds the parser lexeme by lexeme, so that a text of brackets or marks is refused before it costs much. */
function tokensOf(text: string, context: ParseContext): CST.Token[] {
  const depth = Math.min(context.maxDepth, MAX_DEPTH);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let documents = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depth)
      throw tooMuch(
        context,
        parser.offset,
        'ERR_REPRO_TOO_DEEP',
        `nested deeper than the limit of ${depth} levels`,
      );
    if (++lexemes > context.maxLexemes)
      throw tooMuch(
        context,
        parser.offset,
        'ERR_REPRO_TOO_MANY',
        `more than the limit of ${context.maxLexemes} lexemes`,
      );
    if (lexeme === '---' && ++documents > MAX_DOCUMENTS)
      throw tooMuch(
        context,
        parser.offset,
        'ERR_REPRO_TOO_MANY',
        `more than the limit of ${MAX_DOCUMENTS} documents`,
      );
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function tooMuch(
  { name, place }: ParseContext,
  position: number,
  code: `ERR_REPRO_TOO_${string}`,
  what: string,
): ReproError {
  const { line, column, offset } = place(position);
  return new ReproError(code, `${name}, line ${line}, column ${column}: ${what}`, {
    hint: 'real documents are smaller: this may be an attack on parsers; raise the limit if it is none',
    at: { path: name, line, column, offset },
  });
}
