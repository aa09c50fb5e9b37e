import { printable } from '@repro/report';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text in GitHub's Markdown. What comes from files and reports must not become a link, an image, a mention, HTML or a row
 * of its own: every character that means something to Markdown stands there as an entity.
 */
export function markdown(text: string): string {
  return printable(text).replace(
    /[&<>"'`*_{}[\]()#+!|~\\@:]|(?<=\w)\.(?=\w)/g,
    (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`,
  );
}

/** Text as code in Markdown's HTML, which renders entities and nothing else. */
export function markdownCode(text: string): string {
  return `<code>${markdown(text)}</code>`;
}
