import type { ResourceDescriptor } from '@repro/attest/statement';
import { compareBytes } from '@repro/core/compare';
import { slsaError } from '../errors.ts';
import { tool } from '../tool.ts';
import type { Builder, VelManifest } from './manifest.ts';
import type { RunRecord } from './run-record.ts';
import { isBefore, timeOf } from './time.ts';
import type { GenerateOptions, NamedDigest, Provenance } from './types.ts';

/** Who built, when, and what else came of it. */
export function runDetails(
  manifest: VelManifest,
  record: RunRecord | undefined,
  { options, byproducts }: { readonly options: GenerateOptions; readonly byproducts: readonly NamedDigest[] },
): Provenance['runDetails'] {
  const { builder } = manifest.provenance;
  const metadata = metadataOf(builder, record, options);
  return {
    builder: {
      id: builderId(builder),
      version: {
        ...(builder.version !== undefined && { 'make-vel-manifest': builder.version }),
        ...(record && { [record.tool.name]: record.tool.version }),
        [tool.name]: tool.version,
      },
    },
    ...(Object.keys(metadata).length > 0 && { metadata }),
    byproducts: byproducts
      .toSorted((a, b) => compareBytes(a.name, b.name) || compareBytes(a.sha256, b.sha256))
      .map(describe),
  };
}

/**
 * The id of a builder decides what may be said of its provenance, so that each mode has one of its own: a GitHub
 * runner of the user's own is another builder than one of GitHub's.
 * @throws ERR_REPRO_SLSA_BUILDER for an id that is no URI
 */
function builderId({ id, ci, runner }: Builder): string {
  if (ci === 'github' && id === 'https://repro-pack.dev/builder/github/v1') {
    if (runner === 'github-hosted') return 'https://repro-pack.dev/builder/github-hosted/v1';
    if (runner === 'self-hosted') return 'https://repro-pack.dev/builder/github-self-hosted/v1';
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(id)) return id;
  throw slsaError(
    'BUILDER',
    `the manifest's builder.id ${JSON.stringify(id)} is no URI`,
    'name the builder by a URI that describes it',
  );
}

function metadataOf(
  { run_url: url }: Builder,
  record: RunRecord | undefined,
  options: GenerateOptions,
): NonNullable<Provenance['runDetails']['metadata']> {
  const invocationId = url ?? record?.runId;
  const startedOn = timeOf(options.startedOn ?? record?.startedOn, 'the start of the run');
  const finishedOn = timeOf(options.finishedOn ?? record?.finishedOn, 'the end of the run');
  if (startedOn !== undefined && finishedOn !== undefined && isBefore(finishedOn, startedOn)) {
    throw slsaError(
      'TIME',
      `the run ended at ${finishedOn}, before it started at ${startedOn}`,
      'correct one of the two',
    );
  }
  return {
    ...(invocationId !== undefined && { invocationId }),
    ...(startedOn !== undefined && { startedOn }),
    ...(finishedOn !== undefined && { finishedOn }),
  };
}

function describe({ name, sha256 }: NamedDigest): ResourceDescriptor {
  return { name, digest: { sha256 }, ...(name.endsWith('.json') && { mediaType: 'application/json' }) };
}
