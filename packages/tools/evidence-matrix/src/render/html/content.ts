import { asChunks, isReproError, parseStrict } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import { bytes, html, htmlLines } from '@repro/page';
import type { Output } from '../../types.ts';

/** Characters of one file that stand in the page: a snapshot may have a hundred thousand lines. */
const SHOWN = 48 * 1024;
/** Bytes of a file that is read for it. */
const READ = 256 * 1024;
const TEXT = /(\.(json|ya?ml|md|txt)|^VERSION|SUMS)$/;

/** A file's content in place, or why it does not stand here. Canonical JSON is laid out for the eye; its digest is of the bytes. */
export async function contentOf(files: EvidenceFiles, { path, size }: Output): Promise<string> {
  if (!TEXT.test(path)) return '<p class="note">Not shown: it is no text.</p>';
  const text =
    size > READ
      ? await head(files, path)
      : laidOut(Buffer.from(await files.read(path, READ)).toString('utf8'));
  const shown = text.slice(0, SHOWN);
  const cut = size > READ || shown.length < text.length;
  const more = cut ? `<p class="note">The beginning of ${bytes(size)}.</p>` : '';
  return `<pre tabindex="0" role="region" aria-label="Content of ${html(path)}">${htmlLines(shown)}</pre>${more}`;
}

async function head(files: EvidenceFiles, path: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of asChunks(files.open(path))) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= SHOWN) break;
  }
  return Buffer.concat(parts).toString('utf8').slice(0, SHOWN);
}

function laidOut(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.stringify(parseStrict(text), null, 2);
  } catch (error) {
    // What is no JSON is shown as it is: the reader wants to see why.
    if (isReproError(error)) return text;
    throw error;
  }
}
