import { type ClaimPlan, decide, decided } from '../claim.ts';
import type { AuditOptions } from '../options.ts';
import type { Release } from '../release.ts';
import type { Claim } from '../types.ts';

const plan: ClaimPlan = {
  id: 'rebuild/artifact',
  section: 'rebuild',
  title: 'The source gives the same artifact, bit for bit',
  method: 'packed the source again as the release recorded it, and compared',
  evidence: ['snapshot.json', 'vel_manifest.json'],
};

/** That the artifact can be made again; without a source nobody can tell, and the verdict does not depend on it. */
export async function rebuildClaim(release: Release, { source, signal }: AuditOptions): Promise<Claim> {
  if (!source) {
    return decided(plan, { status: 'not_run', counted: false, detail: 'no source was given' });
  }
  return decide({ ...plan, evidence: [release.artifact] }, async () => {
    const { rebuild } = await import('@repro/verify-rebuild');
    const { report } = await rebuild(release.files, source, { signal });
    const { expected } = report.summary;
    // The manifest says what is rebuilt, and could name a file beside the artifact.
    if (expected.name !== release.artifact) {
      const detail = `the manifest is about ${expected.name}, which was compared instead of ${release.artifact}`;
      return { status: 'fail', detail };
    }
    return {
      status: report.ok ? 'pass' : 'fail',
      findings: report.findings.filter(({ level }) => level !== 'note'),
    };
  });
}
