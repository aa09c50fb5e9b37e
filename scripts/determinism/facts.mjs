import { isLasting } from '../../packages/pipeline/dist/index.js';

// What tells of one run, and what of its environment: what is left when that is taken away must agree.

/**
 * Why what names the run that it was made in is not the same for another run. Of JSON the rest is compared, of the bundle
 * what it holds of the other files; of the others, that they are there.
 */
export const reasons = new Map([
  ['run_record.json', 'has the id of the run, its times, and where its results went'],
  ['policy_trace.json', 'takes the run and the times of the checks from the record'],
  ['evidence.json', 'takes the run and the times of the evidence from the record'],
  ['evidence.html', 'is evidence.json and the evidence as a page'],
  ['summary.md', 'is the run record as a page'],
  ['slsa_attestation.json', 'has the run under runDetails, and the record of it among its byproducts'],
  ['slsa_attestation.sigstore.json', 'signs the provenance, with a signature that may hold chance'],
  ['release.evidence.tar', 'holds all these'],
  ['SHA256SUMS', 'has the digests of all these'],
]);

/** Members that name the run, wherever they stand in a document. */
const RUN_MEMBERS = new Set([
  'run_id',
  'started_on',
  'finished_on',
  'duration_ms',
  'made_on',
  'checked_on',
  'invocationId',
  'startedOn',
  'finishedOn',
]);
/** Settings that the variations set: where results go, and how many threads work. */
const VARIED_SETTINGS = new Set([
  'build.output_dir',
  'build.workers',
  'build.history_dir',
  'build.cache_dir',
]);

/** These say in which environment they were made, or hold the digest of one that does, and differ where it differs. */
const OF_THE_ENVIRONMENT =
  /^(vel_manifest\.json|release_bom\.|checks\/(vel-validator|json-canonical-check\.vel_manifest|rbom-check)\.json)/;

export const isOfRun = (name) => !isLasting(name);
export const isOfEnvironment = (name) => OF_THE_ENVIRONMENT.test(name) || isOfRun(name);

/** A document of the run without what names it, as text; nothing for one that is not JSON. */
export function withoutRun(name, bytes) {
  if (!name.endsWith('.json')) return undefined;
  return JSON.stringify(stripped(JSON.parse(bytes.toString())));
}

function stripped(value) {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !RUN_MEMBERS.has(key) && !VARIED_SETTINGS.has(key));
  const isFileOfRun = isOfRun(value.name ?? value.path);
  const kept = isFileOfRun ? entries.filter(([key]) => !['sha256', 'size', 'digest'].includes(key)) : entries;
  return Object.fromEntries(kept.map(([key, member]) => [key, stripped(member)]));
}

/** Which of the digests a bundle has a blob of: tar names them in its headers. */
export function heldIn(bundle, digests) {
  return [...digests].filter(([, sha256]) => bundle.includes(`blobs/sha256/${sha256}`)).map(([name]) => name);
}
