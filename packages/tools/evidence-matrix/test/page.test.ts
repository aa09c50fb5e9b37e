import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { make, render } from '@repro/evidence-matrix';
import { needs, temporaryDirectory } from '@repro/testkit';
import { error, recordOf, releaseOf, reportOf, stepOf, warning } from '@repro/testkit-release';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a report must not be able to do to its reader. */
const HOSTILE = `</pre><script>document.title='forged'</script><img src=x onerror="document.title='forged'"><a href="javascript:x">`;

const inBrowser = needs('chromium');
let browser: Browser | undefined;
let url: string;

beforeAll(async () => {
  const files = await releaseOf({
    'snapshot.json': `{"note":"${HOSTILE.replaceAll('"', '\\"')}"}\n`,
    VERSION: HOSTILE,
    'checks/vel-validator.json': reportOf('vel-validator', [{ ...warning, message: HOSTILE, hint: HOSTILE }]),
    'checks/secret-lint.json': reportOf('secret-lint', [error]),
    'checks/safe-paths-check.json': '{',
    'run_record.json': recordOf([stepOf('vel-validator'), stepOf('secret-lint', { status: 'fail' })], {
      source: { git_sha: 'c'.repeat(40), repository: HOSTILE },
    }),
  });
  const file = path.join(await temporaryDirectory(), 'evidence.html');
  await writeFile(file, await render(await make(files), 'html', files));
  url = pathToFileURL(file).href;
});

afterAll(() => browser?.close());

/** The page from the disk; whatever it asks for, logs or throws is in `troubles`. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[] }> {
  browser ??= await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (thrown) => troubles.push(thrown.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) troubles.push(request.url());
  });
  await page.goto(url);
  return { page, troubles };
}

const shown = (page: Page) => page.locator('.rows > details:visible').count();

describe('the page', () => {
  inBrowser('loads nothing, and runs nothing that a report holds', async () => {
    const { page, troubles } = await open();
    await page.locator('button[data-all]').click();
    expect(await page.title()).toMatch(/^Evidence for artifact\.tar\.gz <\/pre>/);
    expect(await page.locator('img, iframe, link, a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  inBrowser('refuses what its policy does not name', async () => {
    const { page, troubles } = await open();
    const ran = await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' })); 'ran' in window",
    );
    expect(ran).toBe(false);
    expect(troubles.join('\n')).toMatch(/content security policy/i);
  });

  inBrowser('searches, filters and opens in place', async () => {
    const { page } = await open();
    const all = await shown(page);
    await page.keyboard.press('/');
    await page.keyboard.type('secret');
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThan(all);
    expect(await page.locator('output').textContent()).toMatch(/^\d+ of \d+ pieces$/);
    await page.locator('input[type=search]').fill('');
    await page.getByRole('button', { name: 'Fail' }).click();
    expect(
      await page
        .locator('.rows > details:visible')
        .evaluateAll((rows) => rows.map((row) => row.dataset['status'])),
    ).toEqual(['fail']);
    await page.getByRole('button', { name: 'Fail' }).click();
    expect(await shown(page)).toBe(all);
    const row = page.locator('#evidence-secret-scan');
    await row.locator('summary').click();
    expect(await row.locator('pre').isVisible()).toBe(true);
    expect(await row.locator('pre').textContent()).toContain('"some/error"');
  });

  inBrowser('opens what a control links to', async () => {
    const { page } = await open();
    await page.locator('[id="control-osps-OSPS-BR-07_01"] a').click();
    await page.locator('#evidence-secret-scan[open]').waitFor();
  });

  inBrowser('begins at the top, and its tables of controls have the same columns', async () => {
    const { page } = await open();
    const { y = Number.NaN } = (await page.locator('.top').boundingBox()) ?? {};
    expect(y).toBe(0);
    const columns: string[] = [];
    for (const head of await page.locator('table.controls thead tr').all()) {
      const cells = await head.locator('th').all();
      const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
      columns.push(boxes.map((box) => Math.round(box?.x ?? Number.NaN)).join(' '));
    }
    expect(columns.length).toBeGreaterThan(3);
    expect(new Set(columns).size).toBe(1);
  });

  inBrowser('can be read without scripts', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    await page.locator('#evidence-secret-scan summary').click();
    expect(await page.locator('#evidence-secret-scan pre').isVisible()).toBe(true);
  });

  for (const [name, options] of [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 844 } }],
  ] as const) {
    inBrowser(`leaves axe nothing to find: ${name}`, async () => {
      const { page } = await open(options);
      await page.locator('button[data-all]').click();
      // The policy keeps a script of others out of the page itself; the debugger may still evaluate one.
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      );
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  }

  inBrowser('prints with every piece of evidence open', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.rows > details:not([open])').count()).toBe(0);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
