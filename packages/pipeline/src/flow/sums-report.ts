import { type Digest } from '@repro/core';
import { SUMS } from '@repro/evidence';
import { defineRules, type Finding, makeReport, type Report } from '@repro/report';
import { tool } from '../tool.ts';
import type { Released } from './released.ts';

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
  'release/sums': {
    level: 'error',
    summary: 'SHA256SUMS holds something else than one line for each file',
    why: 'Readers part over it: of two lines for one file sha256sum takes both and others the last, and what is no line of a file to one is a file to another.',
    fix: 'get SHA256SUMS again from where it was published, or make the release anew',
    message: () => 'it holds something else than one line for each file',
  },
});

/** Holds files against the digests of SHA256SUMS; `digest` throws ENOENT for one that is missing. */
export async function sumsReport(
  { sums, onlySums }: Pick<Released, 'sums' | 'onlySums'>,
  digest: (name: string) => Promise<Digest>,
): Promise<Report> {
  const findings: Finding[] = onlySums ? [] : [rules.finding('release/sums', {}, { path: SUMS })];
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
