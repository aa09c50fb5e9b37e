import { parseBundle, parseStatement } from '@repro/attest';
import { canonicalize, isReproError } from '@repro/core';
import { RUN_RECORD } from '@repro/evidence';
import type { Finding } from '@repro/report';
import { type ClaimPlan, decide, decided } from '../../claim.ts';
import type { Release } from '../../release.ts';
import { rules } from '../../rules.ts';
import type { Claim } from '../../types.ts';
import { SIGNED, type Signed } from './signature.ts';
import { asObject, namedIn, STATEMENT } from './statement.ts';

const plan: ClaimPlan = {
  id: 'provenance/coverage',
  section: 'provenance',
  title: 'Whoever signed the provenance vouches for every file of the release',
  method:
    'looked for every file in what is signed, but for those that this audit makes again, and compared the settings of the run',
  evidence: [SIGNED],
};

/**
 * What cannot be in the provenance since it is made of it, or later: each is made again from the rest by another claim.
 * The run record is compared with what is signed of it.
 */
const MADE_AGAIN = new Set([
  RUN_RECORD,
  STATEMENT,
  SIGNED,
  'policy_trace.json',
  'evidence.json',
  'evidence.html',
  'summary.md',
  'SHA256SUMS',
  'release.evidence.tar',
]);

/**
 * A signed statement about the artifact, which may come after the release: whose it is, is told by whoever asks for it. By its
 * name alone a file is none.
 */
async function isAttestation({ files, artifact }: Release, path: string): Promise<boolean> {
  if (!path.endsWith('.sigstore.json')) return false;
  const { sha256 } = await files.digest(artifact);
  try {
    const { dsseEnvelope } = await parseBundle(await files.read(path));
    const { subject } = await parseStatement(Buffer.from(dsseEnvelope.payload, 'base64'), path);
    return subject.some(({ digest }) => digest['sha256'] === sha256);
  } catch (error) {
    if (!isReproError(error)) throw error;
    return false;
  }
}

/** Without it, whoever can write a bundle adds a file to a signed release and lends it the trust of the others. */
export async function coverageClaim(release: Release, signed: Signed | undefined): Promise<Claim> {
  if (!signed)
    return decided(plan, { status: 'not_run', counted: false, detail: 'no signature was verified' });
  return decide(plan, async () => {
    const findings = [...(await uncovered(release, signed)), ...recordFindings(release, signed)];
    return { status: findings.some(({ level }) => level === 'error') ? 'fail' : 'pass', findings };
  });
}

async function uncovered(release: Release, { statement }: Signed): Promise<readonly Finding[]> {
  const named = new Set(namedIn(statement).map(({ path }) => path));
  const findings: Finding[] = [];
  for (const { path } of release.files.files) {
    if (path === release.artifact || named.has(path) || MADE_AGAIN.has(path)) continue;
    const finding = (await isAttestation(release, path))
      ? rules.finding('audit/attestation', {}, { path })
      : rules.finding('audit/extra', { by: 'the signed provenance' }, { path });
    findings.push(finding);
  }
  return findings;
}

/** The record is written anew after the signature; what the signature holds of it may not have changed. */
function recordFindings({ run }: Release, { statement }: Signed): readonly Finding[] {
  if (!run?.value) return [];
  const { externalParameters } = asObject(asObject(statement.predicate)['buildDefinition']);
  const { command, config } = asObject(externalParameters);
  const { settings, command: recorded } = run.value;
  const values = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]));
  if (command === recorded && canonicalize(values) === canonicalize(config ?? null)) return [];
  return [
    rules.finding('audit/document-differs', { from: `what is signed in ${SIGNED}` }, { path: RUN_RECORD }),
  ];
}
