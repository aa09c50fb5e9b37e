import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type KeyType } from '@repro/attest';
import { audit, render } from '@repro/repro-audit';
import { needs, temporaryDirectory } from '@repro/testkit';
import { type Browser, chromium, type Page } from 'playwright-core';
import { filesOf, type Made, makeRelease } from './release.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inBrowser = needs('chromium');
let browser: Browser | undefined;
let directory: string;
let page: string;
let made: Made;

beforeAll(async () => {
  directory = await temporaryDirectory();
  made = await makeRelease();
  page = await pageOf(made);
});
afterAll(() => browser?.close());

async function pageOf(release: Made): Promise<string> {
  const files = await filesOf(release.files);
  return render(await audit({ kind: 'directory', files }, { trust: { keys: [release.key] } }), 'html', files);
}

async function open(text: string): Promise<{ page: Page; troubles: string[] }> {
  browser ??= await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  const file = path.join(directory, 'audit.html');
  await writeFile(file, text);
  const url = pathToFileURL(file).href;
  const opened = await (await browser.newContext()).newPage();
  const troubles: string[] = [];
  opened.on('console', (message) => troubles.push(message.text()));
  opened.on('pageerror', (thrown) => troubles.push(thrown.message));
  opened.on('request', (request) => {
    if (request.url() !== url) troubles.push(request.url());
  });
  await opened.goto(url);
  await opened.waitForSelector('#self[data-done]');
  return { page: opened, troubles };
}

const self = (opened: Page) => opened.locator('#self').textContent();

/** The page's data with one file changed. */
function withData(
  change: (data: {
    files: { path: string; sha256: string; content?: string }[];
    signed: { public_key: string };
  }) => void,
): string {
  return page.replace(
    /(<script type="application\/json" id="audit-data">)(.*?)(<\/script>)/s,
    (_, begin: string, json: string, end: string) => {
      const data = JSON.parse(json) as Parameters<typeof change>[0];
      change(data);
      return `${begin}${JSON.stringify(data).replaceAll('<', '\\u003c')}${end}`;
    },
  );
}

describe('the page of an audit', () => {
  inBrowser('checks itself: digests and signature', async () => {
    const { page: opened, troubles } = await open(page);
    expect(await self(opened)).toMatch(
      /The evidence in this page is intact\d+ files in it have the digests of the audit\. The signature over the provenance holds, and \d+ files.+What the page says of them is not checked here/,
    );
    expect(await opened.locator('#self use').getAttribute('href')).toBe('#icon-pass');
    expect(await opened.locator('[data-file="vel_manifest.json"]').textContent()).toBe('Intact');
    expect(troubles).toEqual([]);
  });

  inBrowser('tells a byte that was changed, and in which file', async () => {
    const changed = withData(({ files }) => {
      const file = files.find(({ path: name }) => name === 'vel_manifest.json');
      if (file?.content) file.content = `A${file.content.slice(1)}`;
    });
    const { page: opened } = await open(changed);
    expect(await self(opened)).toContain('vel_manifest.json is not the file that was audited');
    expect(await opened.locator('#self use').getAttribute('href')).toBe('#icon-fail');
    expect(await opened.locator('[data-file="vel_manifest.json"]').textContent()).toBe('Changed');
  });

  inBrowser('tells a file that was replaced together with its digest', async () => {
    const changed = withData(({ files }) => {
      const file = files.find(({ path: name }) => name === 'checks/vel-validator.json');
      if (!file) return;
      file.content = Buffer.from('{}').toString('base64');
      file.sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    });
    expect(await self((await open(changed)).page)).toContain(
      'checks/vel-validator.json is not the file that was signed',
    );
  });

  inBrowser('tells another key', async () => {
    const other = await makeRelease();
    const changed = withData((data) => {
      data.signed.public_key = other.key.key.export({ type: 'spki', format: 'der' }).toString('base64');
    });
    expect(await self((await open(changed)).page)).toContain('the signature is not that of the key');
  });

  for (const type of ['p384', 'ed25519', 'rsa'] satisfies KeyType[]) {
    inBrowser(`knows signatures of ${type}`, async () => {
      const { page: opened } = await open(await pageOf(await makeRelease(undefined, type)));
      expect(await self(opened)).toContain('The signature over the provenance holds');
    });
  }

  inBrowser('hashes what is given to it', async () => {
    const { page: opened } = await open(page);
    await opened.locator('input[type=file]').setInputFiles([
      {
        name: 'download.tar.gz',
        mimeType: 'application/gzip',
        buffer: made.files.get('artifact.tar.gz') as Buffer,
      },
      { name: 'other.tar.gz', mimeType: 'application/gzip', buffer: Buffer.from('other') },
    ]);
    await opened.waitForSelector('#dropped li:nth-child(2)');
    const lines = await opened.locator('#dropped li').allTextContents();
    expect(lines[0]).toMatch(/^download\.tar\.gz is artifact\.tar\.gz of this release/);
    expect(lines[1]).toMatch(/^other\.tar\.gz is no file of this release/);
  });

  inBrowser('leaves axe nothing to find', async () => {
    const { page: opened } = await open(page);
    await opened.evaluate(axe);
    const found = await opened.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
    );
    expect(found).toEqual([]);
  });
});
