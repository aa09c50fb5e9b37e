import { printable } from '@repro/report';

/**
 * A text as one word of a command line that people copy: a directory may be called anything, and none of it may be run.
 * What must not be shown as it is stands escaped between `$'` and `'` (POSIX.1-2024, and bash, zsh and ksh before it).
 */
export function shellWord(text: string): string {
  if (printable(text) === text) return `'${text.replaceAll("'", `'\\''`)}'`;
  return `$'${text.replace(/./gsu, escaped)}'`;
}

function escaped(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  if (printable(character) === character) return character;
  return Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
