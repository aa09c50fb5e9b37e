import type { Status } from '@repro/evidence';
import { words } from './words.ts';

/** Shapes on a grid of 16, told apart without colour; drawn here, since not every system has the signs as letters. */
const SHAPES: Readonly<Record<Status, string>> = {
  pass: '<path d="M3.5 8.5l3 3 6-7" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  fail: '<path d="M4.5 4.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
  unverifiable:
    '<path d="M8 2.2L14.6 13.6H1.4z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><path d="M8 6.6v3.2m0 1.6v.2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  not_run:
    '<circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2"/>',
};

/** The shapes, once in the page. */
export const symbols = `<svg hidden>${Object.entries(SHAPES)
  .map(([status, shape]) => `<symbol id="icon-${status}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('')}</svg>`;

/** A status as a shape; the word stands beside it. */
export const icon = (status: Status): string =>
  `<svg class="icon" aria-hidden="true"><use href="#icon-${status}"/></svg>`;

/** A status as a coloured word with its shape. */
export const chip = (status: Status): string =>
  `<span class="chip ${status}">${icon(status)} ${words[status].word}</span>`;
