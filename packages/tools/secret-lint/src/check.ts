import { type Bytes, collect } from '@repro/core/bytes';
import { sha256 } from '@repro/core/sha256';
import { makeReport, type Report } from '@repro/report';
import { type CheckOptions, defaults } from './options.ts';
import { rules } from './rules.ts';
import { tool } from './tool.ts';

/**
 * Whether the input holds anything at all.
 * @throws ERR_REPRO_TOO_LARGE when it has more bytes than the limit
 */
export async function check(source: Bytes, options: CheckOptions = {}): Promise<Report> {
  const { name, maxBytes } = { ...defaults, ...options };
  const content = await collect(source, maxBytes);
  const digest = await sha256(content);
  const findings = content.length === 0 ? [rules.finding('secret-lint/empty', {}, { path: name })] : [];
  return makeReport({
    tool,
    subject: { name, sha256: digest.sha256 },
    findings,
    summary: { bytes: digest.size },
    failOn: options.failOn,
  });
}
