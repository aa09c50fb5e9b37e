// Control characters move the cursor, clear the screen or set the window title; bidi controls reorder what a
// reader sees; line and paragraph separators forge lines. A hostile file name must do none of these.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text that is safe to show on a terminal or in a log: what could act on the reader stands there escaped. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escapeUnit);
}

function escapeUnit(unit: string): string {
  if (unit === '\n') return '\\n';
  if (unit === '\r') return '\\r';
  if (unit === '\t') return '\\t';
  return `\\u{${unit.charCodeAt(0).toString(16)}}`;
}
