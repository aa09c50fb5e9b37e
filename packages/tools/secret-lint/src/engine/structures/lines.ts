import type { Phrase } from './phrases.ts';

const VALUE = String.raw`(?:"([^"\n]{4,100})"|'([^'\n]{4,100})'|([^\s"']{4,100})(?=\s|["']|$))`;

/** A line that says a password behind one of some words. */
export function line(literals: readonly string[], between = '', behind = '', value = VALUE): Phrase {
  const said = literals.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  return { literals, form: new RegExp(`(?:${said})${between}${value}${behind}`, 'y') };
}
