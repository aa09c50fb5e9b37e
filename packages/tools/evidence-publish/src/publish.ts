import type { EvidenceFiles } from '@repro/evidence';
import type { PublishOptions } from './options.ts';
import { parseTarget, requireTags } from './target.ts';
import type { Receipt } from './types.ts';
import { requireWhole } from './whole.ts';

/**
 * Publishes a release: the artifact and all evidence about it. Publishing twice is publishing once; what fails is tried
 * again, later each time, and goes on where it was interrupted. Nothing is kept in memory but a few pieces of a file.
 * @throws ERR_REPRO_PUBLISH_TARGET, _AUTH, _CREDENTIALS, _NETWORK, _TIMEOUT, _REFUSED, _DIGEST, _PROTOCOL; _RELEASE for
 * files that are not those of their SHA256SUMS, or of a run that failed; and ERR_REPRO_EVIDENCE without an artifact
 */
export async function publish(files: EvidenceFiles, options: PublishOptions): Promise<Receipt> {
  const target = parseTarget(options.to, options.plainHttp);
  requireTags(target, options.tags ?? []);
  await requireWhole(files);
  if (target.kind === 'oci') return (await import('./oci/push.ts')).pushRelease(files, target, options);
  return (await import('./form/post.ts')).postRelease(files, target, options);
}
