import type { Digest, Json, JsonObject } from '@repro/core';
import { canonicalize } from '@repro/core';
import type { Status } from '@repro/evidence';
import { fileLayer, type SealedManifest, sealManifest } from '@repro/evidence/oci';
import type { Tool } from '@repro/report';

/** A file that a step wrote. */
export interface StepOutput extends Digest {
  /** Its name in the release. */
  readonly name: string;
}

/** What came of one step, as shards hand it on. Form: schema/shared_step.schema.json. */
export interface StepDocument {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  /** What the result is of: the result counts for this action and no other. */
  readonly action: JsonObject;
  /** The run that computed it. */
  readonly run_id: string;
  readonly status: Extract<Status, 'pass' | 'fail'>;
  readonly reason?: string;
  /** The report among the outputs. */
  readonly report?: string;
  readonly outputs: readonly StepOutput[];
  /** What the step hands on to later ones. */
  readonly value?: Json;
  readonly warnings: readonly string[];
}

/** What a manifest of a step's result says it is. */
export const STEP = 'application/vnd.repro-pack.step.v1';
/** The name of the document among the files of the manifest. */
export const STEP_FILE = 'step.json';
/** The annotation with the seal over the document. */
export const SEAL = 'dev.repro-pack.seal';

/** A step's result as an OCI artifact: the document first, then the files. */
export interface SealedStep {
  readonly bytes: Uint8Array;
  readonly manifest: SealedManifest;
}

/** The artifact of a result: it follows from the document, so that what a registry gives can be held against it as a whole. */
export function sealStep(document: StepDocument, own: Digest, seal: string | undefined): SealedStep {
  const layers = [
    fileLayer(STEP_FILE, own),
    ...document.outputs.map(({ name, sha256, size }) => fileLayer(name, { sha256, size })),
  ];
  const manifest = sealManifest({
    artifactType: STEP,
    layers,
    ...(seal !== undefined && { annotations: { [SEAL]: seal } }),
  });
  return { bytes: stepBytes(document), manifest };
}

/** Canonical JSON and a newline. */
export function stepBytes(document: StepDocument): Uint8Array {
  return Buffer.from(`${canonicalize(document)}\n`);
}
