import { isReproError, type Json, parseStrict } from '@repro/core';
import { type EvidenceFiles, type Status, statuses } from '@repro/evidence';
import { artifactOf } from '@repro/evidence/oci';

/** A verdict, and why it is no pass. */
export interface Verdict {
  readonly status: Status;
  readonly reason?: string;
}

type Judge = (document: Json, files: EvidenceFiles) => Verdict | Promise<Verdict>;

/** What is made of the evidence when a run's record is written already: these tell themselves how they stand. */
const judges: Readonly<Record<string, Judge>> = {
  'policy_trace.json': judgeTrace,
  'slsa_attestation.json': judgeStatement,
  'slsa_attestation.sigstore.json': judgeSignature,
};

/** The verdicts of those documents by path. */
export async function judgeDocuments(files: EvidenceFiles): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  for (const [path, judge] of Object.entries(judges)) {
    if (files.has(path)) verdicts.set(path, await judgeOne(path, judge, files));
  }
  return verdicts;
}

async function judgeOne(path: string, judge: Judge, files: EvidenceFiles): Promise<Verdict> {
  try {
    return await judge(parseStrict(await files.read(path), { name: path }), files);
  } catch (error) {
    if (!isReproError(error)) throw error;
    return { status: 'unverifiable', reason: error.message };
  }
}

/** A trace says what became of the policies. */
function judgeTrace(document: Json): Verdict {
  const status = statuses.find((known) => known === member(document, 'status'));
  return status ? { status } : { status: 'unverifiable', reason: 'policy_trace.json has no status' };
}

/** Provenance must be about the artifact that lies beside it. */
async function judgeStatement(document: Json, files: EvidenceFiles): Promise<Verdict> {
  const { sha256 } = await files.digest(artifactOf(files));
  const subjects = member(document, 'subject');
  const isAbout =
    Array.isArray(subjects) && subjects.some((one) => member(member(one, 'digest'), 'sha256') === sha256);
  return isAbout
    ? { status: 'pass' }
    : { status: 'fail', reason: 'slsa_attestation.json is about another artifact' };
}

/** Whose signature counts is for its reader to say: here nobody is trusted, so that none is verified. */
function judgeSignature(): Verdict {
  return {
    status: 'unverifiable',
    reason: 'a signature counts for those who trust its signer: repro audit --trust',
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
