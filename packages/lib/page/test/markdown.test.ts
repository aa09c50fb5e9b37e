import { execFileSync } from 'node:child_process';
import { describe, expect } from '@jest/globals';
import { markdown, markdownCode } from '@repro/page';
import { printable } from '@repro/report';
import { needs } from '@repro/testkit';
import * as fc from 'fast-check';

/** GitHub's own reader of Markdown, which lets HTML stand. */
function rendered(text: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'footnotes'];
  const args = ['--unsafe', '--github-pre-lang', ...extensions.flatMap((name) => ['-e', name])];
  return execFileSync('cmark-gfm', args, { input: text, encoding: 'utf8' });
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const textOf = (html: string): string => html.replaceAll(/&(\w+);/g, (_, name: string) => NAMES[name] ?? '?');

/** What means something to one reader of Markdown or another, in any order. */
const signs = fc.constantFrom(...'-+=*_~`<>&"\'|\\[](){}#!:;.@/$^ 1'.split(''));
const words = fc.constantFrom(
  ...'www.x.org http://x.org ftp://x mailto:a@b.c a@b.org xmpp:a@b.c @all :smile: a_b ---'.split(' '),
  ...'&amp; &#64; [x](y) ![x](y) [^1] <b> <!-- -->'.split(' '),
);
const fragment = fc.oneof(signs, words, fc.constantFrom('1. ', '- ', '[ ] ', '\n', '\t'));
const texts = (): string[] =>
  fc
    .sample(fc.array(fragment, { minLength: 1, maxLength: 6 }), { numRuns: 3000, seed: 7 })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');

describe('text of others, as GitHub reads it', () => {
  const reads = needs('cmark-gfm');

  for (const [name, write] of [
    ['text', markdown],
    ['code', markdownCode],
  ] as const) {
    reads(`is ${name} in a cell of a table`, () => {
      const all = texts();
      const html = rendered(`| a |\n|---|\n${all.map((text) => `| ${write(text)} |\n`).join('')}`);
      const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);
      expect(cells.map(plain)).toEqual(all.map((text) => printable(text)));
    });

    reads(`is ${name} in an item of a list`, () => {
      const all = texts();
      const html = rendered(all.map((text) => `- ${write(text)}\n`).join(''));
      const items = [...html.matchAll(/^<li>(.*?)<\/li>$/gm)].map(([, item = '']) => item);
      expect(items.map(plain)).toEqual(all.map((text) => printable(text)));
    });
  }

  reads('is text in a heading', () => {
    const all = texts();
    const html = rendered(all.map((text) => `## a ${markdown(text)} b\n\n`).join(''));
    const headings = [...html.matchAll(/^<h2>a (.*?) b<\/h2>$/gm)].map(([, heading = '']) => heading);
    expect(headings.map(plain)).toEqual(all.map((text) => printable(text)));
  });
});

/** The text of HTML that may hold nothing but the marks that we set ourselves. */
function plain(html: string): string {
  return textOf(html.replace(/^<code>(.*)<\/code>$/, '$1').replaceAll('<span>@</span>', '@'));
}
