import { canonicalize } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import type { Audit } from './types.ts';

/** The forms an audit can take. */
export type AuditFormat = 'json' | 'text' | 'md' | 'html';

/** An audit as text. The page of `html` holds the evidence itself, from `files`, and checks its digests in the browser. */
export async function render(audit: Audit, format: AuditFormat, files: EvidenceFiles): Promise<string> {
  switch (format) {
    case 'json':
      return `${canonicalize(audit)}\n`;
    case 'text':
      return (await import('./render/text.ts')).toText(audit);
    case 'md':
      return (await import('./render/markdown.ts')).toMarkdown(audit);
    case 'html':
      return (await import('./render/html/page.ts')).toPage(audit, files);
  }
}
