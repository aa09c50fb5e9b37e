import { combine, countByStatus, versionOf } from '@repro/evidence';
import { checkClaims } from './claims/checks.ts';
import { complianceClaims } from './claims/compliance.ts';
import { type Container, containerClaim } from './claims/container.ts';
import { auditProvenance } from './claims/provenance/index.ts';
import { rebuildClaim } from './claims/rebuild.ts';
import { recordClaim } from './claims/record.ts';
import type { AuditOptions } from './options.ts';
import { notVerified, recommendations } from './recommendations.ts';
import { documentOf, type Release, readRelease } from './release.ts';
import { tool } from './tool.ts';
import { type Audit, type Claim, sections } from './types.ts';

/**
 * Audits a release: hashes everything, validates it again, runs every check again whose input is in the release, makes
 * again what is made of other files, verifies the signature against the auditor's trust, and with the source rebuilds the
 * artifact. No report is taken on its word and nothing is asked of the network. The verdict is the heaviest of the claims
 * that were counted; what could not be told, or had nobody to vouch for it, is said.
 * @throws ERR_REPRO_EVIDENCE when there is no artifact: then there is no release
 */
export async function audit(container: Container, options: AuditOptions = {}): Promise<Audit> {
  const { files } = container.kind === 'bundle' ? container.bundle : container;
  const release = await readRelease(files);
  const whole = await containerClaim(container);
  const { claims: provenance, provenance: audited } = await auditProvenance(release, options);
  const isVouchedFor = provenance.every(({ status }) => status === 'pass');
  const { claims: checked, versions } = await checkClaims(release, options, isVouchedFor);
  const claims = inOrder([
    whole,
    await recordClaim(release),
    ...checked,
    ...provenance,
    ...(await complianceClaims(release, versions)),
    await rebuildClaim(release, options),
  ]);
  return {
    schema_version: '1.0',
    tool,
    subject: { name: release.artifact, sha256: (await files.digest(release.artifact)).sha256 },
    ...(await facts(release)),
    status: combine(claims.filter(({ counted }) => counted).map(({ status }) => status)),
    provenance: audited,
    claims,
    summary: countByStatus(claims),
    not_verified: notVerified(claims),
    recommendations: recommendations(claims, files),
  };
}

function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return sections.flatMap((section) => claims.filter((claim) => claim.section === section));
}

async function facts({ files }: Release): Promise<Pick<Audit, 'version' | 'source'>> {
  const version = await versionOf(files);
  const manifest = await documentOf(files, 'vel_manifest.json');
  const {
    git_sha: sha,
    git_ref: ref,
    repository,
  } = (manifest?.['provenance'] ?? {}) as Record<string, unknown>;
  return {
    ...(version && { version }),
    source: {
      ...(typeof sha === 'string' && { git_sha: sha }),
      ...(typeof ref === 'string' && { git_ref: ref }),
      ...(typeof repository === 'string' && { repository }),
    },
  };
}
