import { isReproError } from '@repro/core';
import type { AuditOptions } from '../../options.ts';
import type { Release } from '../../release.ts';
import type { AuditedProvenance, Claim } from '../../types.ts';
import { coverageClaim } from './coverage.ts';
import { keyOf } from './key.ts';
import { type Signed, signatureClaim } from './signature.ts';
import { builderIn, readStatement, STATEMENT, statementClaim } from './statement.ts';

/** Where the release is from: what its provenance says, and who signed it. */
export interface ProvenanceAudit {
  readonly claims: readonly Claim[];
  readonly provenance: AuditedProvenance;
}

/** Audits the provenance; a level is reported only for a signer and builder that the auditor's trust file names. */
export async function auditProvenance(release: Release, options: AuditOptions): Promise<ProvenanceAudit> {
  const statement = await statementClaim(release);
  const { claim, signed } = await signatureClaim(release, options);
  const coverage = await coverageClaim(release, signed);
  const provenance = signed ? ofSigned(signed) : await ofUnsigned(release, options);
  const key = signed && (await keyOf(release, signed.signer, options));
  return {
    claims: [statement, claim, coverage],
    provenance: key === undefined ? provenance : { ...provenance, public_key: key },
  };
}

/** All of it from the bytes under the signature: those beside it may say something else. */
function ofSigned({ statement, signer, level, why }: Signed): AuditedProvenance {
  const builder = builderIn(statement);
  return {
    ...(builder !== undefined && { builder }),
    slsa_build_level: level ?? 'unevaluated',
    why: level === undefined ? ['what is signed is no provenance'] : why,
    signer: signer.said,
  };
}

/** The word of whoever wrote it; before an auditor who has named whom to believe, it is not repeated. */
async function ofUnsigned({ files }: Release, { trust }: AuditOptions): Promise<AuditedProvenance> {
  const nobody = { slsa_build_level: 'unevaluated', why: ['no signature was verified'] } as const;
  if (trust || !files.has(STATEMENT)) return nobody;
  try {
    const builder = builderIn(await readStatement(files));
    return builder === undefined ? nobody : { builder, ...nobody };
  } catch (error) {
    if (isReproError(error)) return nobody;
    throw error;
  }
}
