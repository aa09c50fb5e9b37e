import { parseStatement, type Statement } from '@repro/attest';
import { ReproError } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import { type ClaimPlan, type Decision, decide } from '../../claim.ts';
import type { Release } from '../../release.ts';
import { rules } from '../../rules.ts';
import type { Claim } from '../../types.ts';
import { compareDigests, type NamedFile } from '../digests.ts';

export const STATEMENT = 'slsa_attestation.json';

const PREDICATE = 'https://slsa.dev/provenance/v1';

const plan: ClaimPlan = {
  id: 'provenance/statement',
  section: 'provenance',
  title: 'The provenance is about this artifact, this source and these reports',
  method: 'compared every digest in it with the bytes of the release',
  evidence: [STATEMENT],
};

/** That what the provenance names is what lies here; who wrote it is another question. */
export async function statementClaim(release: Release): Promise<Claim> {
  return decide(plan, async () => {
    const { files } = release;
    if (!files.has(STATEMENT)) return { status: 'not_run', detail: `the release has no ${STATEMENT}` };
    try {
      return await compare(release, await readStatement(files));
    } catch (error) {
      const { code, message } = error as ReproError;
      if (!/^ERR_REPRO_(ATTEST|JSON)_/.test(code)) throw error;
      return { status: 'fail', detail: `${message} [${code}]` };
    }
  });
}

async function compare(release: Release, statement: Statement): Promise<Decision> {
  const { files, artifact } = release;
  const { sha256: expected } = await files.digest(artifact);
  const subjects = statement.subject.map(({ digest }) => digest['sha256'] ?? 'none');
  if (!subjects.includes(expected)) {
    const found = subjects.slice(0, 10).join(', ');
    return {
      status: 'fail',
      findings: [rules.finding('audit/subject', { expected, found }, { path: artifact })],
    };
  }
  const findings = await compareDigests(release, namedIn(statement), STATEMENT);
  return { status: findings.length === 0 ? 'pass' : 'fail', findings };
}

/**
 * The provenance of a release, as it lies there.
 * @throws ERR_REPRO_ATTEST_STATEMENT for what is no SLSA provenance v1, and what reading JSON throws
 */
export async function readStatement(files: EvidenceFiles): Promise<Statement> {
  const statement = await parseStatement(await files.read(STATEMENT), STATEMENT);
  const { buildDefinition, runDetails } = asObject(statement.predicate);
  const lists = [asObject(buildDefinition)['resolvedDependencies'], asObject(runDetails)['byproducts']];
  const isProvenance =
    statement.predicateType === PREDICATE &&
    isObject(buildDefinition) &&
    isObject(runDetails) &&
    lists.every((list) => list === undefined || (Array.isArray(list) && list.every(isObject)));
  if (isProvenance) return statement;
  throw new ReproError('ERR_REPRO_ATTEST_STATEMENT', `${STATEMENT} is no SLSA provenance v1`, {
    hint: 'see slsa_provenance.schema.json',
  });
}

/** Every file that provenance names by name and SHA-256: what it was made of, and what was made with it. */
export function namedIn({ predicate }: Statement): readonly NamedFile[] {
  const { buildDefinition, runDetails } = asObject(predicate);
  const lists = [asObject(buildDefinition)['resolvedDependencies'], asObject(runDetails)['byproducts']];
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((resource: unknown) => {
      const { name: path, digest } = asObject(resource);
      const { sha256 } = asObject(digest);
      return typeof path === 'string' && typeof sha256 === 'string' ? [{ path, sha256 }] : [];
    });
}

/** `runDetails.builder.id`. */
export function builderIn({ predicate }: Statement): string | undefined {
  const { id } = asObject(asObject(asObject(predicate)['runDetails'])['builder']);
  return typeof id === 'string' ? id : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of what is none, an object without members. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
