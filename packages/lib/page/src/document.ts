import { createHash } from 'node:crypto';
import { html } from './escape.ts';
import { symbols } from './icons.ts';
import { style } from './style.ts';

/** What a page is made of; `body` and `kicker` are HTML, `title` is text. */
export interface PageParts {
  readonly title: string;
  /** The line above the title. */
  readonly kicker: string;
  /** The heading, where it is not the title. */
  readonly heading?: string;
  /** Inside `<main>`. */
  readonly body: string;
  /** Inside `<footer>`. */
  readonly footer: string;
  /** Where the link for those who go by keyboard leads. */
  readonly skipTo: { readonly id: string; readonly text: string };
  /** Runs at the end of the page. */
  readonly script?: string;
  /** Data that the script reads, each an element of its type and id; `</` in it must not stand as it is. */
  readonly data?: string;
}

/**
 * A page that works from a disk: it loads nothing, and its content security policy lets nothing run or apply but the one
 * script and the one style that stand in it, by their digests.
 */
export function page({
  title,
  kicker,
  heading = title,
  body,
  footer,
  skipTo,
  script,
  data = '',
}: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${symbols}
<a class="skip" href="#${skipTo.id}">${skipTo.text}</a>
<header class="top">
<p class="kicker">${kicker}</p>
<h1>${html(heading)}</h1>
</header>
<main>
${body}
</main>
<footer>
${footer}
</footer>
${data}${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

function policy(script: string | undefined): string {
  const scripts = script === undefined ? '' : ` script-src ${digest(script)};`;
  return `default-src 'none'; style-src ${digest(style)};${scripts} base-uri 'none'; form-action 'none'`;
}

/** As the policy names what may run (CSP 3, section 2.3.1). */
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
