import { type Digest } from '@repro/core';
import { SUMS } from '@repro/evidence';
import { defineRules, makeReport, type Report } from '@repro/report';
import { tool } from '../tool.ts';

/** What `repro verify` itself can find. */
export const rules = defineRules({
  'release/digest': {
    level: 'error',
    summary: 'A file is not the one that was released',
    why: 'Its bytes no longer have the digest that SHA256SUMS recorded: it was changed, damaged or replaced since.',
    fix: 'get the file again from where it was published, or make the release anew',
    message: ({ expected, found }: { expected: string; found: string }) =>
      `SHA-256 is ${found}, expected ${expected}`,
  },
  'release/missing': {
    level: 'error',
    summary: 'A file of the release is missing',
    why: 'SHA256SUMS names it, so it was there when the release was made; what it proved cannot be checked.',
    fix: 'get the file again from where it was published, or make the release anew',
    message: () => 'the file is missing',
  },
});

/** Holds files against the digests of SHA256SUMS; `digest` throws ENOENT for one that is missing. */
export async function sumsReport(
  sums: ReadonlyMap<string, string>,
  digest: (name: string) => Promise<Digest>,
): Promise<Report> {
  const findings = [];
  for (const [name, expected] of sums) {
    const found = await digest(name).catch(ignoreMissing);
    if (!found) findings.push(rules.finding('release/missing', {}, { path: name }));
    else if (found.sha256 !== expected) {
      findings.push(rules.finding('release/digest', { expected, found: found.sha256 }, { path: name }));
    }
  }
  return makeReport({ tool, subject: { name: SUMS }, findings, summary: { files: sums.size } });
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
