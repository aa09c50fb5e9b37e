import type { Finding } from '@repro/report';
import { judged, notRun, unverifiable, type Verdict } from '../checklist.ts';
import type { Limits } from '../options.ts';
import { rules } from '../rules.ts';
import type { Snapshot } from '../snapshot.ts';
import { compareWithSnapshot, type Difference } from './compare.ts';
import type { Content } from './inspect.ts';
import { withoutPrefix } from './prefix.ts';

const NAME = 'artifact-matches-snapshot';

/** Whether an artifact holds exactly the files of the snapshot: this ties what was built to its source. */
export function checkContent(
  artifact: string,
  content: Content,
  { snapshot, limits }: { readonly snapshot: Snapshot; readonly limits: Limits },
): Verdict {
  if (content.kind === 'other') return notRun(NAME, 'the artifact is no tar archive', artifact);
  if (content.kind === 'unreadable') return unverifiable(NAME, content.reason, artifact);
  const found = withoutPrefix(content.found, snapshot.files[0]?.path);
  const differences = compareWithSnapshot(snapshot.files, found, { where: 'the archive' });
  const findings = firstOf(differences, limits.findings, (difference) =>
    rules.finding('vel/content-differs', { ...difference }, { path: artifact }),
  );
  return judged(NAME, findings, artifact);
}

/** A finding for each difference up to `most`, and one that counts the rest. */
export function firstOf(
  differences: readonly Difference[],
  most: number,
  finding: (difference: Difference) => Finding,
): Finding[] {
  const told = differences.slice(0, most).map(finding);
  const count = differences.length - told.length;
  const at = told[0]?.at;
  return count === 0 ? told : [...told, rules.finding('vel/more-differences', { count }, at)];
}
