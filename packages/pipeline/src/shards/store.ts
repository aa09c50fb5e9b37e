import {
  type Bytes,
  canonicalize,
  collect,
  type Digest,
  isReproError,
  parseStrict,
  sha256,
} from '@repro/core';
import { type Descriptor, EMPTY, type OciBlob } from '@repro/evidence/oci';
import { downloadBlob, type Registry, uploadBlob } from '@repro/evidence-publish';
import type { Seal } from '../cache/seal.ts';
import type { Action } from './action.ts';
import { aboutStep, tampered } from './errors.ts';
import { SEAL, STEP_FILE, type StepDocument, type StepOutput, sealStep, stepBytes } from './step-document.ts';

/** Results of steps in a registry, each under the digest of its action. */
export interface SharedStore {
  /**
   * The result of an action; nothing when there is none.
   * @throws ERR_REPRO_SHARED_TAMPERED for one that is not of this action or not as it was published, _LOST for one in parts
   */
  find(action: Action): Promise<StepDocument | undefined>;
  /** A file of a result. @throws ERR_REPRO_SHARED_TAMPERED, _LOST */
  open(step: string, output: StepOutput): AsyncIterable<Uint8Array>;
  /** Puts a result there, its files first, so that whoever sees it sees all of it. */
  publish(action: Action, document: StepDocument, open: (name: string) => Bytes): Promise<void>;
}

/** Bytes of a document, and of a request of an upload. */
const DOCUMENT_LIMIT = 16 * 1024 * 1024;
const CHUNK = 16 * 1024 * 1024;

/**
 * The results in a repository of a registry. What comes back is held against its digests, and as a whole against what its
 * document says. Whoever may push there could forge a result that is consistent in itself: with a seal, which shards share
 * the key of, that is found as well.
 */
export function sharedStore(registry: Registry, seal: Seal | undefined): SharedStore {
  return {
    async find(action) {
      try {
        const found = await registry.manifest(action.tag);
        return found && (await readStep(registry, action, { bytes: found.bytes, seal }));
      } catch (error) {
        throw aboutStep(error, action.step, 'its result');
      }
    },
    async *open(step, { name, sha256: digest, size }) {
      try {
        yield* downloadBlob(registry, { digest: `sha256:${digest}`, size });
      } catch (error) {
        throw aboutStep(error, step, name);
      }
    },
    async publish(action, document, open) {
      const bytes = stepBytes(document);
      const own = await sha256(bytes);
      const { manifest } = sealStep(document, own, seal?.of(bytes));
      const blobs: OciBlob[] = [
        { descriptor: EMPTY, open: () => Buffer.from('{}') },
        ...manifest.manifest.layers.map((descriptor, i) => ({
          descriptor,
          open: () => (i === 0 ? bytes : open(document.outputs[i - 1]?.name ?? '')),
        })),
      ];
      for (const blob of blobs) {
        if (await registry.hasBlob(blob.descriptor)) continue;
        await uploadBlob(registry, blob, { chunkSize: CHUNK });
      }
      await registry.putManifest(action.tag, manifest);
    },
  };
}

interface Given {
  readonly bytes: Uint8Array;
  readonly seal: Seal | undefined;
}

/** A tag is no promise: what stands under it may be anything. */
async function readStep(registry: Registry, action: Action, { bytes, seal }: Given): Promise<StepDocument> {
  const refuse = (what: string): never => {
    throw tampered(action.step, `under ${action.tag} ${what}`);
  };
  const { first, given } = partsOf(bytes) ?? refuse('there is something else than the result of a step');
  const content = await collect(downloadBlob(registry, first), DOCUMENT_LIMIT, STEP_FILE);
  const document = (await parseStep(content)) ?? refuse('there is no document of a step');
  if (canonicalize(document.action) !== canonicalize(action.document))
    return refuse(`there is a result of another action, of ${JSON.stringify(document.action['step'])}`);
  if (seal && (given === undefined || !seal.holds(content, given)))
    return refuse('there is a result that was not made by one who has the key of REPRO_CACHE_KEY');
  const own: Digest = { sha256: first.digest.slice('sha256:'.length), size: first.size };
  if (!Buffer.from(bytes).equals(sealStep(document, own, given).manifest.bytes))
    return refuse('there is a manifest that does not fit its document');
  return document;
}

/** What is needed of a manifest to come to the document; everything else follows from that. */
function partsOf(bytes: Uint8Array): { first: Descriptor; given: string | undefined } | undefined {
  const manifest = strict(bytes) as {
    layers?: readonly Partial<Descriptor>[];
    annotations?: Record<string, unknown>;
  };
  const first = Array.isArray(manifest?.layers) ? manifest.layers[0] : undefined;
  const { digest, size } = first ?? {};
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  if (!Number.isSafeInteger(size) || (size as number) < 0 || (size as number) > DOCUMENT_LIMIT)
    return undefined;
  const given = manifest.annotations?.[SEAL];
  return { first: first as Descriptor, given: typeof given === 'string' ? given : undefined };
}

async function parseStep(content: Uint8Array): Promise<StepDocument | undefined> {
  const { sharedStepErrors } = await import('../schema.gen.ts');
  const value = strict(content);
  return sharedStepErrors(value).length === 0 ? (value as StepDocument) : undefined;
}

function strict(bytes: Uint8Array): unknown {
  try {
    return parseStrict(bytes);
  } catch (error) {
    if (isReproError(error)) return undefined;
    throw error;
  }
}
