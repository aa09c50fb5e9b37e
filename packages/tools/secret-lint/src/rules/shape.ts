/**
 * The notation of credential formats. A shape is a sequence of parts separated by spaces:
 *
 *   "ghp_"            these characters
 *   alnum*36          a character of a class, so many times; `*20..40` from 20 to 40 times
 *   [a-z.]*8          the same with a class written out, as in a regular expression, without spaces
 *   uuid              8-4-4-4-12 hexadecimal digits
 *   ( A | B )         one of several shapes
 *   PART?             a part that may be missing
 *
 * Every repetition has an upper bound, and no part repeats a group: matching takes time linear in the bound.
 */
export type Shape = readonly Part[];

export type Part =
  | { readonly type: 'literal'; readonly text: string; readonly optional: boolean }
  | {
      readonly type: 'class';
      readonly set: string;
      readonly min: number;
      readonly max: number;
      readonly optional: boolean;
    }
  | { readonly type: 'choice'; readonly options: readonly Shape[]; readonly optional: boolean };

const CLASSES: Record<string, string> = {
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  alpha: 'A-Za-z',
  alnum: 'A-Za-z0-9',
  lowdigit: 'a-z0-9',
  updigit: 'A-Z0-9',
  word: 'A-Za-z0-9_',
  dashed: 'A-Za-z0-9-',
  hex: '0-9a-f',
  Hex: '0-9A-Fa-f',
  HEX: '0-9A-F',
  base32: 'A-Z2-7',
  base32low: 'a-z2-7',
  base58: '1-9A-HJ-NP-Za-km-z',
  base64: 'A-Za-z0-9+/',
  base64url: 'A-Za-z0-9_-',
};

const UUID = 'Hex*8 "-" Hex*4 "-" Hex*4 "-" Hex*4 "-" Hex*12';
const LEXEME = /\s*(?:"([^"]*)"|(\[[^\s\]]+\]|[A-Za-z][A-Za-z0-9]*)(?:\*(\d+)(?:\.\.(\d+))?)?|([()|?]))/y;

/** @throws TypeError when the shape is not in the notation; shapes are ours, so that is a mistake in this package */
export function parseShape(notation: string): Shape {
  const source = notation.replaceAll(/\buuid\b/g, UUID);
  const lexemes = lexemesOf(source);
  let at = 0;
  const shape = sequence();
  if (at < lexemes.length) throw new TypeError(`shape ${notation}: unexpected ${lexemes[at]?.[0]}`);
  return shape;

  function sequence(): Shape {
    const parts: Part[] = [];
    for (;;) {
      const lexeme = lexemes[at];
      const sign = lexeme?.[5];
      if (lexeme === undefined || sign === ')' || sign === '|') return parts;
      at++;
      const part = sign === '(' ? choice() : simple(lexeme, notation);
      const optional = lexemes[at]?.[5] === '?';
      if (optional) at++;
      parts.push({ ...part, optional });
    }
  }

  function choice(): Part {
    const options = [sequence()];
    while (lexemes[at]?.[5] === '|') {
      at++;
      options.push(sequence());
    }
    if (lexemes[at++] === undefined) throw new TypeError(`shape ${notation}: a parenthesis is not closed`);
    return { type: 'choice', options, optional: false };
  }
}

function lexemesOf(source: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < source.length) {
    const lexeme = LEXEME.exec(source);
    if (lexeme === null) throw new TypeError(`shape ${source}: not in the notation`);
    found.push(lexeme);
  }
  return found;
}

function simple([, text, name, min, max]: RegExpExecArray, notation: string): Part {
  if (text !== undefined) return { type: 'literal', text, optional: false };
  const set = name?.startsWith('[') ? name.slice(1, -1) : CLASSES[name ?? ''];
  if (set === undefined) throw new TypeError(`shape ${notation}: unknown class ${name}`);
  const least = min === undefined ? 1 : Number(min);
  return { type: 'class', set, min: least, max: max === undefined ? least : Number(max), optional: false };
}

/** The shape as the source of a regular expression without capturing groups. */
export function shapeSource(shape: Shape): string {
  return shape.map((part) => `${partSource(part)}${part.optional ? '?' : ''}`).join('');
}

function partSource(part: Part): string {
  if (part.type === 'literal') return `(?:${part.text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)})`;
  if (part.type === 'choice') return `(?:${part.options.map(shapeSource).join('|')})`;
  return `(?:[${part.set}]{${part.min},${part.max}})`;
}

/** The classes that a credential of this shape may end in, as the insides of character classes; none after a literal. */
export function lastSets(shape: Shape): readonly string[] {
  const last = shape.at(-1);
  if (last === undefined || last.type === 'literal') return [];
  return last.type === 'class' ? [last.set] : last.options.flatMap(lastSets);
}

/** All literals that the shape may begin with; several after a choice. */
export function anchorsOf(shape: Shape): readonly string[] {
  let heads = [''];
  for (const part of shape) {
    if (part.optional || part.type === 'class') break;
    const found = part.type === 'literal' ? [[part.text]] : part.options.map(anchorsOf);
    if (found.some(({ length }) => length === 0)) break;
    const tails = found.flat();
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
    if (
      part.type === 'choice' &&
      !part.options.every((option) => option.every((one) => one.type === 'literal'))
    )
      break;
  }
  return heads.filter((head) => head !== '');
}
