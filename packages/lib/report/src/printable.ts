// Control characters move the cursor, clear the screen or set the window title; bidi controls reorder what a
// reader sees; invisible ones make two names look alike, or hide a text in one (but the variation selectors of emoji,
// U+FE00 to U+FE0F, which change what is seen); line and paragraph separators forge lines; what runs a job obeys
// `##[command]` (GitHub), `##vso[command]` (Azure) or `##teamcity[command]` anywhere in a line of its log. A hostile file
// name must do none of these.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u034f\u17b4\u17b5\u180b-\u180f]|\p{Surrogate}|(?<=##\w*)\[/gu;

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
