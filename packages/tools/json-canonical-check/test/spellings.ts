import * as fc from 'fast-check';

/** Decisions of how to write something, drawn one by one; after the last one everything is written plainly. */
export type Choices = () => number;

/** Lists of decisions; fast-check shrinks them towards the plain spelling. */
export const choiceLists = fc.array(fc.nat({ max: 255 }), { maxLength: 60 });

export function choicesOf(list: readonly number[]): Choices {
  let next = 0;
  return () => list[next++] ?? 0;
}

/** One of the many JSON texts of a value: other white space, order, escapes and number forms, the same meaning. */
export function spell(value: unknown, choose: Choices): string {
  const gap = (): string => ['', '', '', ' ', '\n', '\r\n\t', '  '][choose() % 7] ?? '';
  if (typeof value === 'string') return spellString(value, choose);
  if (typeof value === 'number') return spellNumber(value, choose);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    return `[${gap()}${value.map((item) => spell(item, choose) + gap()).join(`,${gap()}`)}]`;
  }
  const members = rotate(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
    choose(),
  );
  const texts = members.map(([name, item]) => {
    return `${spellString(name, choose)}${gap()}:${gap()}${spell(item, choose)}${gap()}`;
  });
  return `{${gap()}${texts.join(`,${gap()}`)}}`;
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function spellString(text: string, choose: Choices): string {
  return `"${Array.from(text, (character) => spellCharacter(character, choose)).join('')}"`;
}

/** A surrogate pair is one character here: both halves are escaped, or none. */
function spellCharacter(character: string, choose: Choices): string {
  if (choose() % 5 === 1)
    return Array.from({ length: character.length }, (_, i) => escapedUnit(character, i, choose)).join('');
  if (character === '/' && choose() % 2) return '\\/';
  return JSON.stringify(character).slice(1, -1);
}

function escapedUnit(character: string, i: number, choose: Choices): string {
  const code = character.charCodeAt(i).toString(16).padStart(4, '0');
  return `\\u${choose() % 2 ? code.toUpperCase() : code}`;
}

function spellNumber(value: number, choose: Choices): string {
  const text = String(value);
  const whole = [`${text}.0`, value === 0 ? '0e7' : `${text}0e-1`, value === 0 ? '-0' : text];
  const forms = /^-?\d+$/.test(text)
    ? whole
    : [text.replace('e', 'E'), text.replace(/^([^e]*\.[^e]*)/, '$10'), text];
  const decision = choose() % 6;
  return forms[decision - 1] ?? text;
}
