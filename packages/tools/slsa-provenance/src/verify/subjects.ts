import type { Statement } from '@repro/attest/statement';
import type { Finding } from '@repro/report';
import { digestOf } from '../generate/subjects.ts';
import { rules } from '../rules.ts';
import type { VerifyOptions } from './types.ts';

/** Whether the statement is about the artifacts that were given; undefined when none was. */
export async function checkSubjects(
  { subject }: Statement,
  given: VerifyOptions['subjects'] = [],
): Promise<Finding[] | undefined> {
  if (given.length === 0) return undefined;
  const findings: Finding[] = [];
  for (const each of given) {
    const { name: file, sha256 } = await digestOf(each);
    const named = subject.filter(({ digest }) => digest['sha256'] === sha256);
    const base = file.split(/[\\/]/).at(-1) ?? file;
    if (named.length === 0) findings.push(rules.finding('slsa/subject', { file, sha256 }));
    else if (!file.startsWith('sha256:') && named.every(({ name }) => name !== undefined && name !== base)) {
      findings.push(rules.finding('slsa/subject-renamed', { file, name: named[0]?.name ?? '' }));
    }
  }
  return findings;
}
