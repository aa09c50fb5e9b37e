import { canonicalize } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import type { Audit } from '../../types.ts';

/** Bytes of one file, and of all, that the page carries. */
const FILE_LIMIT = 512 * 1024;
const TOTAL_LIMIT = 6 * 1024 * 1024;

const SIGNED = 'slsa_attestation.sigstore.json';

/** A file of the release as the page knows it; `content` is base64, absent for what is too large to carry. */
interface CarriedFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly content?: string;
}

/** What the page's script checks: files against digests, digests against what was signed, the signature against the key. */
export interface PageData {
  readonly files: readonly CarriedFile[];
  /** The path of the signed attestation, when its signature was verified and can be again. */
  readonly signed?: { readonly path: string; readonly public_key: string };
}

/** Small files first, so that as many as fit are carried. */
export async function pageData({ provenance }: Audit, files: EvidenceFiles): Promise<PageData> {
  const sizes = [...files.files].sort((a, b) => a.size - b.size);
  const carried = new Set<string>();
  let total = 0;
  for (const { path, size } of sizes) {
    if (size > FILE_LIMIT || total + size > TOTAL_LIMIT || /^evidence\.html$/.test(path)) continue;
    carried.add(path);
    total += size;
  }
  const all: CarriedFile[] = [];
  for (const { path } of files.files) {
    const { sha256, size } = await files.digest(path);
    const content = carried.has(path)
      ? Buffer.from(await files.read(path, FILE_LIMIT)).toString('base64')
      : undefined;
    all.push({ path, sha256, size, ...(content !== undefined && { content }) });
  }
  const { public_key: key } = provenance;
  return {
    files: all,
    ...(key !== undefined && carried.has(SIGNED) && { signed: { path: SIGNED, public_key: key } }),
  };
}

/** The data as an element; `<` is escaped as JSON allows, so that nothing in it can end the element. */
export function dataElement(data: PageData): string {
  const text = canonicalize(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="audit-data">${text}</script>\n`;
}
