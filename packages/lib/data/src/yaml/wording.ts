import type { YAMLError } from 'yaml';

/** What is wrong with a YAML text, and what to do about it where that is no matter of course. */
export interface Wording {
  /** One line, lower case, without a full stop. */
  readonly message: string;
  readonly hint?: string;
}

/** What the parser found in a text, in our form, without the place. */
export function wordingOf({ code, message, pos }: YAMLError, text: string): Wording {
  if (code === 'MISSING_CHAR' && /^Missing closing ["']quote$/.test(message)) return openQuotes(text, pos[0]);
  const line = message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
  return { message: line.charAt(0).toLowerCase() + line.slice(1) };
}

/** The parser ends a text in quotes where its lines are not indented (YAML 1.2.2, 7.3), which libyaml lets pass. */
function openQuotes(text: string, end: number): Wording {
  if (text.slice(end).trim() === '') return { message: 'a text in quotes is not closed' };
  return {
    message: 'a text in quotes is not closed before a line that is indented no further than its key',
    hint: 'close the quotes, or indent the lines that go on: YAML demands it, though some readers do not',
  };
}
