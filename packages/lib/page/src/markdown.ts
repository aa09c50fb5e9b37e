import { printable } from '@repro/report';

/** What begins emphasis, a link, an image, a cell, an entity or HTML, and what an address or a list begins with. */
const SPECIAL =
  /[&<>`*[\]#|~\\@$]|(?<![a-z0-9])_|_(?![a-z0-9])|:(?=\/\/)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})[.)](?= |$)/gi;

/** As an element of its own: next to one, neither an address nor a mention is seen, where an entity is read before they are. */
const AT = '<span>@</span>';

/**
 * Text in GitHub's Markdown. What comes from files and reports must not become a link, an image, a mention, HTML, a list or
 * a row of its own: what could begin one stands there as an entity. The rest stays as it is, since people read this as text too.
 */
export function markdown(text: string): string {
  return printable(text).replace(SPECIAL, (character) =>
    character === '@' ? AT : `&#${character.codePointAt(0)};`,
  );
}

/** Text as code in Markdown's HTML. */
export function markdownCode(text: string): string {
  return `<code>${markdown(text)}</code>`;
}
