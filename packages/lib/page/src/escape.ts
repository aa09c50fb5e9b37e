import { printable } from '@repro/report';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of one line in HTML, as an element's content or an attribute's. */
export function html(text: string): string {
  return entities(printable(text));
}

/** Text of several lines: line breaks and tabs stay, all else that could act is escaped as `html` does. */
export function htmlLines(text: string): string {
  return text
    .split('\n')
    .map((line) => entities(line.split('\t').map(printable).join('\t')))
    .join('\n');
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** An id for an element, and for the links to it. */
export function anchor(...names: readonly string[]): string {
  return names.map((name) => name.replace(/[^A-Za-z0-9-]/g, '_')).join('-');
}
