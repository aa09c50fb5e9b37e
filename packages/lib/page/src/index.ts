export { type PageParts, page } from './document.ts';
export { anchor, html, htmlLines } from './escape.ts';
export { chip, icon } from './icons.ts';
export { markdown, markdownCode } from './markdown.ts';
export { bytes, words } from './words.ts';
