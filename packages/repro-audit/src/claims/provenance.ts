import {
  isRefusal,
  parseBundle,
  parseStatement,
  type Statement,
  type Verified,
  verifyBundle,
} from '@repro/attest';
import { isReproError } from '@repro/core';
import type { Finding } from '@repro/report';
import { type ClaimPlan, type Decision, decide, decided } from '../claim.ts';
import type { AuditOptions } from '../options.ts';
import type { Release } from '../release.ts';
import { rules } from '../rules.ts';
import type { AuditedProvenance, Claim } from '../types.ts';

/** Where the release is from: what its provenance says, and who signed it. */
export interface ProvenanceAudit {
  readonly claims: readonly Claim[];
  readonly provenance: AuditedProvenance;
}

const STATEMENT = 'slsa_attestation.json';
const SIGNED = 'slsa_attestation.sigstore.json';

const plans = {
  statement: {
    id: 'provenance/statement',
    section: 'provenance',
    title: 'The provenance is about this artifact, this source and these reports',
    method: 'compared every digest in it with the bytes of the release',
    evidence: [STATEMENT],
  },
  signature: {
    id: 'provenance/signature',
    section: 'provenance',
    title: 'Somebody whom you trust signed the provenance',
    method: 'verified the signature, the signer and the builder, offline',
    evidence: [SIGNED],
  },
} as const satisfies Record<string, ClaimPlan>;

/** Audits the provenance; a level is reported only for a signer and builder that the auditor's trust file names. */
export async function auditProvenance(release: Release, options: AuditOptions): Promise<ProvenanceAudit> {
  const statement = await decide(plans.statement, () => checkStatement(release));
  const { claim, verified } = await signatureClaim(release, options);
  const provenance = await summaryOf(release, verified);
  const key = verified && (await keyOf(release, verified, options));
  return {
    claims: [statement, claim],
    provenance: key === undefined ? provenance : { ...provenance, public_key: key },
  };
}

/** What a predicate may hold; it is anybody's text, and nothing in it need be of the kind that it should. */
interface Predicate {
  readonly buildDefinition?: { readonly resolvedDependencies?: unknown };
  readonly runDetails?: {
    readonly builder?: { readonly id?: unknown };
    readonly byproducts?: unknown;
  };
}

/** A file that a predicate names by its digest. */
interface Resource {
  readonly name: string;
  readonly sha256: string;
}

/** The statement beside the artifact; nothing for what is none. */
async function statementOf({ files }: Release): Promise<Statement<Predicate | null> | undefined> {
  if (!files.has(STATEMENT)) return undefined;
  try {
    return (await parseStatement(await files.read(STATEMENT), STATEMENT)) as Statement<Predicate | null>;
  } catch (error) {
    if (isReproError(error)) return undefined;
    throw error;
  }
}

function resourcesIn(value: unknown): readonly Resource[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((resource: { name?: unknown; digest?: { sha256?: unknown } | null } | null) => {
    const name = resource?.name;
    const sha256 = resource?.digest?.sha256;
    return typeof name === 'string' && typeof sha256 === 'string' ? [{ name, sha256 }] : [];
  });
}

async function checkStatement(release: Release): Promise<Decision> {
  const { files, artifact } = release;
  if (!files.has(STATEMENT)) return { status: 'not_run', detail: `the release has no ${STATEMENT}` };
  const provenance = await statementOf(release);
  if (!provenance) return { status: 'fail', detail: `${STATEMENT} cannot be read` };
  const { sha256: expected } = await files.digest(artifact);
  const subjects = provenance.subject.map(({ digest }) => digest?.['sha256'] ?? 'none');
  if (!subjects.includes(expected)) {
    const finding = rules.finding(
      'audit/subject',
      { expected, found: subjects.join(', ') },
      { path: artifact },
    );
    return { status: 'fail', findings: [finding] };
  }
  const named = [
    ...resourcesIn(provenance.predicate?.buildDefinition?.resolvedDependencies),
    ...resourcesIn(provenance.predicate?.runDetails?.byproducts),
  ];
  const findings = await compareResources(release, named);
  return { status: findings.length === 0 ? 'pass' : 'fail', findings };
}

/** Every file that the provenance names by digest and that the release holds, or should. */
async function compareResources(
  { files }: Release,
  resources: readonly Resource[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { name: path, sha256: expected } of resources) {
    if (!files.has(path)) {
      findings.push(rules.finding('audit/missing', { by: STATEMENT }, { path }));
      continue;
    }
    const { sha256: found } = await files.digest(path);
    if (found !== expected) {
      findings.push(rules.finding('audit/digest', { by: STATEMENT, expected, found }, { path }));
    }
  }
  return findings;
}

async function signatureClaim(
  release: Release,
  { trust }: AuditOptions,
): Promise<{ readonly claim: Claim; readonly verified?: Verified }> {
  const { files, artifact } = release;
  const isSigned = files.has(SIGNED);
  if (!trust) {
    const detail = isSigned ? 'nobody said whom to trust' : 'the release is not signed';
    return {
      claim: decided(plans.signature, {
        status: isSigned ? 'unverifiable' : 'not_run',
        counted: false,
        detail,
      }),
    };
  }
  if (!isSigned) {
    return { claim: decided(plans.signature, { status: 'not_run', detail: 'the release is not signed' }) };
  }
  try {
    const { sha256 } = await files.digest(artifact);
    const verified = await verifyBundle(await files.read(SIGNED), {
      ...trust,
      subjects: [{ name: artifact, sha256 }],
      predicateType: 'https://slsa.dev/provenance/v1',
    });
    const differs = await payloadDiffers(release, verified);
    if (differs) return { claim: decided(plans.signature, differs), verified };
    return { claim: decided(plans.signature, { status: 'pass', detail: signerOf(verified) }), verified };
  } catch (error) {
    if (!isReproError(error)) throw error;
    const status = isRefusal(error) ? 'fail' : 'unverifiable';
    return { claim: decided(plans.signature, { status, detail: `${error.message} [${error.code}]` }) };
  }
}

/** What was signed must be the statement that lies beside it: the one that people read. */
async function payloadDiffers({ files }: Release, { payload }: Verified): Promise<Decision | undefined> {
  if (!files.has(STATEMENT)) return undefined;
  const beside = Buffer.from(await files.read(STATEMENT))
    .toString('utf8')
    .trimEnd();
  if (beside === Buffer.from(payload).toString('utf8').trimEnd()) return undefined;
  const finding = rules.finding(
    'audit/document-differs',
    { from: `what is signed in ${SIGNED}` },
    { path: STATEMENT },
  );
  return { status: 'fail', findings: [finding] };
}

function signerOf({ signer }: Verified): string {
  const named = signer.name === undefined ? '' : `${signer.name}, `;
  return signer.kind === 'key'
    ? `signed by ${named}the key ${signer.hint}`
    : `signed by ${named}${signer.identity}, vouched for by ${signer.issuer}`;
}

async function summaryOf(release: Release, verified: Verified | undefined): Promise<AuditedProvenance> {
  const provenance = await statementOf(release);
  const builder = provenance?.predicate?.runDetails?.builder?.id;
  const named = typeof builder === 'string' ? { builder } : {};
  if (!verified?.level) {
    const why = verified ? 'what is signed is no provenance' : 'no signature was verified';
    return { ...named, slsa_build_level: 'unevaluated', why: [why] };
  }
  return {
    ...named,
    slsa_build_level: verified.level.level,
    why: verified.level.why,
    signer: signerOf(verified),
  };
}

/** The key behind a signature that was verified, so that others can verify it again without a trust file. */
async function keyOf(
  { files }: Release,
  { signer }: Verified,
  { trust }: AuditOptions,
): Promise<string | undefined> {
  const spki = { type: 'spki', format: 'der' } as const;
  if (signer.kind === 'key') {
    const known = [...(trust?.keys ?? []), ...(trust?.trust?.signers ?? []).flatMap(({ key }) => key ?? [])];
    return known
      .find(({ hint }) => hint === signer.hint)
      ?.key.export(spki)
      .toString('base64');
  }
  const { certificate, x509CertificateChain: chain } = (await parseBundle(await files.read(SIGNED)))
    .verificationMaterial;
  const der = (certificate ?? chain?.certificates[0])?.rawBytes;
  if (der === undefined) return undefined;
  const { X509Certificate } = await import('node:crypto');
  return new X509Certificate(Buffer.from(der, 'base64')).publicKey.export(spki).toString('base64');
}
