import type { EvidenceFiles } from '@repro/evidence';
import type { PublishOptions } from './options.ts';
import { parseTarget } from './target.ts';
import type { Receipt } from './types.ts';

/**
 * Publishes a release: the artifact and all evidence about it. Publishing twice is publishing once; what fails is tried
 * again, later each time, and goes on where it was interrupted. Nothing is kept in memory but a few pieces of a file.
 * @throws ERR_REPRO_PUBLISH_TARGET, _AUTH, _CREDENTIALS, _NETWORK, _TIMEOUT, _REFUSED, _DIGEST, _PROTOCOL; and
 * ERR_REPRO_EVIDENCE for a release without an artifact
 */
export async function publish(files: EvidenceFiles, options: PublishOptions): Promise<Receipt> {
  const target = parseTarget(options.to, options.plainHttp);
  if (target.kind === 'oci') return (await import('./oci/push.ts')).pushRelease(files, target, options);
  return (await import('./form/post.ts')).postRelease(files, target, options);
}
