import { canonicalize, collect, type Json, parseStrict, sha256 } from '@repro/core';
import type { Finding, Level } from '@repro/report';
import { capped } from './cap.ts';
import type { Limits, NamedBytes } from './options.ts';
import { rules } from './rules.ts';

/** An artifact as the manifest describes it. */
export interface ArtifactEntry {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Of the content of a compressed artifact. */
  readonly tar_sha256?: string;
}

/** The members of a manifest that can be checked again, as they are on the wire. */
export interface VelManifest {
  readonly provenance: {
    readonly git_sha?: string;
    readonly git_dirty?: boolean;
    readonly artifact_sha256: string;
    readonly artifacts: readonly ArtifactEntry[];
    readonly build_timestamp?: string;
  };
  readonly results_contract: {
    readonly snapshot_sha256: string;
    readonly file_count: number;
    readonly total_size: number;
  };
}

/** A manifest as it was read; `manifest` is absent when it does not fit the schema. */
export interface ManifestRead {
  readonly sha256: string;
  readonly document: Json;
  readonly manifest?: VelManifest;
  /** What is wrong with its structure. */
  readonly misfits: readonly Finding[];
  /** What is odd about its form. */
  readonly remarks: readonly Finding[];
}

/**
 * Reads a manifest and holds it against its schema.
 * @throws what `parseStrict` throws for what is no JSON, and ERR_REPRO_TOO_LARGE.
 */
export async function readManifest({ name, bytes }: NamedBytes, limits: Limits): Promise<ManifestRead> {
  const whole = await collect(bytes, limits.manifestBytes);
  const [{ sha256: digest }, { velManifestErrors }] = await Promise.all([
    sha256(whole),
    import('./schema.gen.ts'),
  ]);
  const document = parseStrict(whole, { name });
  const misfits = capped(velManifestErrors(document), limits.findings, (error) =>
    rules.finding('vel/structure', problemOf(error), { path: name }),
  );
  const canonical = Buffer.from(`${canonicalize(document)}\n`).equals(whole);
  return {
    sha256: digest,
    document,
    ...(misfits.length === 0 && { manifest: document as unknown as VelManifest }),
    misfits,
    remarks: canonical ? [] : [rules.finding('vel/not-canonical', {}, { path: name })],
  };
}

/** What to say of a manifest that admits that its commit is not what was built. */
export function builtDirty({ provenance }: VelManifest, name: string, level: Level): Finding[] {
  const { git_dirty: dirty, git_sha: commit = 'an unnamed commit' } = provenance;
  return dirty === true
    ? [rules.finding('vel/built-dirty', { git_sha: commit }, { path: name }, { level })]
    : [];
}

interface SchemaProblem {
  readonly instancePath: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema error in words: what ajv keeps in `params` is what a person looks for. */
export function problemOf({ instancePath, message, params }: SchemaProblem): {
  pointer: string;
  problem: string;
} {
  const named = params['additionalProperty'] ?? params['allowedValue'] ?? params['allowedValues'];
  const problem = named === undefined ? message : `${message}: ${[named].flat().map(String).join(', ')}`;
  return { pointer: instancePath, problem };
}
