import { printable } from '@repro/report';

/**
 * A text as one word of a command line that people copy: a directory may be called anything, and none of it may be run.
 * What must not be shown as it is stands escaped between `$'` and `'` (POSIX.1-2024, and bash, zsh and ksh before it).
 */
export function shellWord(text: string): string {
  if (printable(text) === text) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = [...text].map((character) =>
    /['\\]/.test(character) ? `\\${character}` : shown(character),
  );
  return `$'${escaped.join('')}'`;
}

function shown(character: string): string {
  if (printable(character) === character) return character;
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
