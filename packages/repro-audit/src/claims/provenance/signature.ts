import { parseBundle, parseStatement, type Statement, type VerifiedSigner } from '@repro/attest';
import { isReproError } from '@repro/core';
import type { Report } from '@repro/report';
import { type ClaimPlan, type Decision, decided } from '../../claim.ts';
import type { AuditOptions } from '../../options.ts';
import type { Release } from '../../release.ts';
import { rules } from '../../rules.ts';
import type { Claim } from '../../types.ts';
import { STATEMENT } from './statement.ts';

export const SIGNED = 'slsa_attestation.sigstore.json';

const plan: ClaimPlan = {
  id: 'provenance/signature',
  section: 'provenance',
  title: 'Somebody whom you trust signed the provenance',
  method: 'verified the signature, the signer, the certificate and the builder, offline',
  evidence: [SIGNED],
};

/** What somebody whom the auditor trusts signed, about this very artifact. */
export interface Signed {
  readonly statement: Statement;
  readonly signer: VerifiedSigner & { readonly said: string };
  readonly level: number | undefined;
  readonly why: readonly string[];
}

/** The claim of the signature; what was signed only when all of it holds. */
export async function signatureClaim(
  release: Release,
  { trust }: AuditOptions,
): Promise<{ readonly claim: Claim; readonly signed?: Signed }> {
  const isSigned = release.files.has(SIGNED);
  if (!trust) {
    const status = isSigned ? 'unverifiable' : 'not_run';
    const detail = isSigned ? 'nobody said whom to trust' : 'the release is not signed';
    return { claim: decided(plan, { status, counted: false, detail }) };
  }
  if (!isSigned) return { claim: decided(plan, { status: 'not_run', detail: 'the release is not signed' }) };
  try {
    const { decision, signed } = await verifySigned(release, trust);
    return { claim: decided(plan, decision), ...(signed && { signed }) };
  } catch (error) {
    if (!isReproError(error)) throw error;
    const detail = `${error.message} [${error.code}]`;
    return { claim: decided(plan, { status: 'unverifiable', detail }) };
  }
}

/** As `slsa-provenance verify` does, which also holds the certificate against what the provenance says. */
async function verifySigned(
  release: Release,
  trust: NonNullable<AuditOptions['trust']>,
): Promise<{ readonly decision: Decision; readonly signed?: Signed }> {
  const { files, artifact } = release;
  const { verify } = await import('@repro/slsa-provenance');
  const bytes = await files.read(SIGNED);
  const { sha256 } = await files.digest(artifact);
  const report = await verify(bytes, { ...trust, name: SIGNED, subjects: [{ name: artifact, sha256 }] });
  const findings = report.findings.filter(({ level }) => level !== 'note');
  if (!report.ok) return { decision: { status: 'fail', findings, detail: firstError(report) } };
  const payload = Buffer.from((await parseBundle(bytes)).dsseEnvelope.payload, 'base64');
  const differs = await payloadDiffers(release, payload);
  if (differs) return { decision: differs };
  const signed = signedOf(report, await parseStatement(payload, 'the signed statement'));
  return { decision: { status: 'pass', findings, detail: signed.signer.said }, signed };
}

function firstError({ findings }: Report): string | undefined {
  const error = findings.find(({ level }) => level === 'error');
  return error && `${error.message} [${error.code}]`;
}

/** What was signed must be the statement that lies beside it: the one that people read. Blanks around it say nothing. */
async function payloadDiffers({ files }: Release, payload: Buffer): Promise<Decision | undefined> {
  if (!files.has(STATEMENT)) return undefined;
  const beside = Buffer.from(await files.read(STATEMENT));
  if (beside.toString('latin1').trimEnd() === payload.toString('latin1').trimEnd()) return undefined;
  const from = `what is signed in ${SIGNED}`;
  return {
    status: 'fail',
    findings: [rules.finding('audit/document-differs', { from }, { path: STATEMENT })],
  };
}

function signedOf({ summary }: Report, statement: Statement): Signed {
  const {
    signer,
    level,
    why = [],
  } = summary as unknown as {
    readonly signer: VerifiedSigner;
    readonly level?: number;
    readonly why?: readonly string[];
  };
  return { statement, signer: { ...signer, said: saidOf(signer) }, level, why };
}

function saidOf(signer: VerifiedSigner): string {
  const named = signer.name === undefined ? '' : `${signer.name}, `;
  return signer.kind === 'key'
    ? `signed by ${named}the key ${signer.hint}`
    : `signed by ${named}${signer.identity}, vouched for by ${signer.issuer}`;
}
