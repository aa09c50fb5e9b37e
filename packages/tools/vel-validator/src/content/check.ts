import { capped } from '../cap.ts';
import { judged, notRun, unverifiable, type Verdict } from '../checklist.ts';
import type { Limits } from '../options.ts';
import { rules } from '../rules.ts';
import type { Snapshot } from '../snapshot.ts';
import { compareWithSnapshot } from './compare.ts';
import type { Content } from './inspect.ts';
import { withoutPrefix } from './prefix.ts';

const NAME = 'artifact-matches-snapshot';

/** Whether an artifact holds exactly the files of the snapshot: this ties what was built to its source. */
export async function checkContent(
  artifact: string,
  content: Content,
  { snapshot, limits }: { readonly snapshot: Snapshot; readonly limits: Limits },
): Promise<Verdict> {
  if (content.kind === 'other') return notRun(NAME, 'the artifact is no tar archive', artifact);
  if (content.kind === 'unreadable') return unverifiable(NAME, content.reason, artifact);
  const found = withoutPrefix(content.found, snapshot.files[0]?.path);
  const differences = compareWithSnapshot(snapshot.files, found, { where: 'the archive' });
  if (differences.length === 0) return judged(NAME, [], artifact);
  const hintOf = await (await import('./hint.ts')).hintFor(snapshot);
  const findings = capped(differences, limits.findings, (difference) => {
    const hint = hintOf(difference);
    const finding = rules.finding('vel/content-differs', { ...difference }, { path: artifact });
    return hint === undefined ? finding : { ...finding, hint };
  });
  return judged(NAME, findings, artifact);
}
