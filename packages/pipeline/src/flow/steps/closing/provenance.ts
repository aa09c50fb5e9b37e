import type { SigstoreBundle, Trust } from '@repro/attest';
import { RUN_RECORD } from '@repro/evidence';
import { documentBytes } from '../../../workspace/document.ts';
import { isLasting, names } from '../../files.ts';
import { type Outcome, type StepIo, type StepPlan, toolOf } from '../../plan.ts';
import { type Signing, witnessesOf } from '../../signing.ts';
import type { World } from '../../world.ts';
import type { Closing } from './closing.ts';

/** The provenance, and its signature when there is something to sign with. */
export function provenanceSteps(closing: Closing): readonly StepPlan[] {
  const { world, files } = closing;
  const tool = toolOf('slsa-provenance');
  const given = files()
    .files.map(({ path: name }) => name)
    .filter(isLasting);
  const make: StepPlan = {
    name: tool.name,
    kind: 'make',
    tool,
    inputs: [RUN_RECORD, ...given],
    run: (io) => generate(world, given, io),
  };
  return world.signing ? [make, signature(world.signing)] : [make];
}

async function generate({ artifact }: World, given: readonly string[], io: StepIo): Promise<Outcome> {
  const { generate: statement } = await import('@repro/slsa-provenance/generate');
  const hashed = (name: string) => ({ name, sha256: io.digest(name).sha256 });
  const about = [names.manifest, artifact];
  const input = {
    manifest: { name: names.manifest, bytes: await io.read(names.manifest) },
    subjects: [hashed(artifact)],
    runRecord: { name: RUN_RECORD, bytes: await io.read(RUN_RECORD) },
    byproducts: given.filter((name) => !about.includes(name)).map(hashed),
  };
  const document = await statement(input, { oci: await ociManifest(artifact, io) });
  await io.write(names.provenance, documentBytes(document));
  return {};
}

/**
 * The manifest that the artifact will have in a registry, as a second subject: `cosign verify-attestation` looks for that
 * one, and what it will be is known before anything is published.
 */
async function ociManifest(artifact: string, io: StepIo): Promise<{ name: string; sha256: string }> {
  const { releaseManifest } = await import('@repro/evidence/oci');
  const version = Buffer.from(await io.read(names.version))
    .toString('utf8')
    .trim();
  const { descriptor } = releaseManifest({ name: artifact, ...io.digest(artifact) }, version);
  return { name: 'oci-manifest', sha256: descriptor.digest.slice('sha256:'.length) };
}

function signature({ signer, trust }: Signing): StepPlan {
  const tool = toolOf('slsa-provenance');
  return {
    name: `${tool.name}.sign`,
    kind: 'make',
    tool,
    needs: [tool.name],
    inputs: [names.provenance],
    async run(io) {
      const { signStatement } = await import('@repro/attest/sign');
      const signed = await signStatement(await io.read(names.provenance), signer, witnessesOf(signer));
      await io.write(names.signedProvenance, documentBytes(signed));
      return trust ? accepted(signed, trust) : {};
    },
  };
}

/** Whether those who trust whom the user's trust file says will take the signature: better known now than after the release. */
async function accepted(signed: SigstoreBundle, trust: Trust): Promise<Outcome> {
  const { isRefusal, verifyBundle } = await import('@repro/attest');
  try {
    await verifyBundle(signed, { trust });
    return {};
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { status: 'fail', reason: `trust.file does not take the signature: ${(error as Error).message}` };
  }
}
