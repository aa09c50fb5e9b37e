// Control characters move the cursor, clear the screen or set the window title; bidi controls reorder what a
// reader sees; invisible ones make two names look alike; line and paragraph separators forge lines; the GitHub
// runner obeys `##[command]` anywhere in a line of a log. A hostile file name must do none of these.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}|(?<=##)\[/gu;

/** Text that is safe to show on a terminal or in a log: what could act on the reader stands there escaped. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
