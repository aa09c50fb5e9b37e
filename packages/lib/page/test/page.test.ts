import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { anchor, bytes, chip, html, htmlLines, markdown, markdownCode, page, words } from '@repro/page';

const parts = {
  title: '<script>alert(1)</script>',
  kicker: 'Kind',
  body: '<p id="x">body</p>',
  footer: '<p>footer</p>',
  skipTo: { id: 'x', text: 'To it' },
};

describe('a page', () => {
  it('lets nothing run but its own script, and nothing at all without one', () => {
    const script = 'document.title';
    const text = page({ ...parts, script });
    const digest = createHash('sha256').update(script).digest('base64');
    expect(text).toContain(`script-src 'sha256-${digest}';`);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(page(parts)).not.toMatch(/<script|script-src/);
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? [];
    expect(text).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('names nothing outside itself', () => {
    expect(page(parts)).not.toMatch(/(src|href)="(?!#)/);
    expect(page(parts)).not.toContain('url(');
  });
});

describe('text of others', () => {
  it('is text', () => {
    expect(html(`<a href="x" onclick='y'>&`)).toBe('&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;');
    expect(html('a\nb\u202e')).toBe('a\\nb\\u{202e}');
    expect(htmlLines('a\n\tb<\u001b')).toBe('a\n\tb&lt;\\u{1b}');
    expect(markdown('![x](https://evil.example) |@all\n#')).toBe(
      '!&#91;x&#93;(https&#58;//evil.example) &#124;<span>@</span>all&#92;n&#35;',
    );
    expect(markdownCode('`<b>`')).toBe('<code>&#96;&#60;b&#62;&#96;</code>');
    expect(markdown('checks/verify-tar_x.json: 3+1 (v1.0), "it\'s"')).toBe(
      'checks/verify-tar_x.json: 3+1 (v1.0), "it\'s"',
    );
    expect(anchor('control', 'A.8.28 "x"')).toBe('control-A_8_28__x_');
  });
});

describe('verdicts and sizes', () => {
  it('have a shape and a word', () => {
    for (const status of ['pass', 'fail', 'not_run', 'unverifiable'] as const) {
      expect(chip(status)).toContain(`#icon-${status}`);
      expect(chip(status)).toContain(words[status].word);
    }
  });

  it('are read by people', () => {
    expect([0, 1023, 1024, 1536, 1048576, 3 * 2 ** 30, 2 ** 42].map(bytes)).toEqual([
      '0 B',
      '1023 B',
      '1.0 KiB',
      '1.5 KiB',
      '1.0 MiB',
      '3.0 GiB',
      '4096.0 GiB',
    ]);
  });
});
