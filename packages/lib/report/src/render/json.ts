import { canonicalize } from '@repro/core/canonical';
import type { Report } from '../types.ts';

/** Canonical JSON (RFC 8785), one report and a newline each. */
export function renderJson(reports: readonly Report[]): string {
  return reports.map((report) => `${canonicalize(report)}\n`).join('');
}
