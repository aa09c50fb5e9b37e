import type { YamlScalar, YamlValue } from '../yaml/model.ts';
import { matrixValues } from './matrix.ts';

/** `${{ … }}`, and nothing beside it. */
const EXPRESSION = /^(\s*\$\{\{)(.*)\}\}\s*$/s;

/** A text in an expression, in which a quote is written twice. */
const LITERAL = /^'((?:[^']|'')*)'$/;

/** What parts of an expression are told apart by; a brace or a single quote is of something else. */
const TOKEN = /'(?:[^']|'')*'|[()[\]{}']|\|\||&&/g;

/** Names of images are shorter; each use of an alias reads its text again. */
const MAX_LENGTH = 1024;

/** A part of a scalar's text. */
interface Part {
  readonly text: string;
  /** Its place in the scalar's text. */
  readonly start: number;
}

/**
 * What an expression can come to, where that is written out: `matrix.image`, `matrix.image || 'node'`,
 * `matrix.db == 'mysql' && 'mysql:8' || ''`. A choice of nothing is none. Undefined where only the run knows.
 */
export function choicesOf(value: YamlValue | undefined, job: YamlValue): readonly YamlValue[] | undefined {
  if (value?.kind !== 'scalar' || value.text.length > MAX_LENGTH) return undefined;
  const [, before, inner] = EXPRESSION.exec(value.text) ?? [];
  if (before === undefined || inner === undefined) return undefined;
  const choices = split({ text: inner, start: before.length }, '||').map((choice, i, all) => {
    const operands = split(choice, '&&');
    const [last] = operands.slice(-1);
    // What is false gives way to the next choice; of the last one nobody knows what it would be.
    return last && (operands.length === 1 || i < all.length - 1) ? valuesOf(last, value, job) : undefined;
  });
  const known = choices.filter((values) => values !== undefined);
  return known.length === 0 || known.length < choices.length ? undefined : known.flat();
}

/** The parts between the operators that stand in no parentheses; none for what is not understood. */
function split({ text, start }: Part, operator: '||' | '&&'): Part[] {
  const parts: Part[] = [];
  let [depth, from] = [0, 0];
  const end = (to: number): void => void parts.push({ text: text.slice(from, to), start: start + from });
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '(' || token === '[') depth++;
    else if (token === ')' || token === ']') depth--;
    else if (/^[{}']$/.test(token)) return [];
    else if (token === operator && depth === 0) {
      end(index);
      from = index + operator.length;
    }
  }
  end(text.length);
  return parts;
}

function valuesOf(part: Part, scalar: YamlScalar, job: YamlValue): readonly YamlValue[] | undefined {
  const text = part.text.trim();
  if (text === 'null') return [];
  const literal = LITERAL.exec(text)?.[1];
  if (literal === undefined) return matrixValues(text, job);
  const start = part.start + part.text.indexOf("'") + 1;
  return [{ ...scalar, text: literal.replaceAll("''", "'"), ...placeIn(scalar, start, literal.length) }];
}

/** Where a part of a scalar stands; the whole scalar, where escapes or line ends make it longer than its text. */
function placeIn(
  { start, end, text, isBlock }: YamlScalar,
  at: number,
  length: number,
): { start: number; end: number } {
  const quotes = end - start - text.length;
  if (isBlock || (quotes !== 0 && quotes !== 2)) return { start, end };
  const from = start + quotes / 2 + at;
  return { start: from, end: from + length };
}
