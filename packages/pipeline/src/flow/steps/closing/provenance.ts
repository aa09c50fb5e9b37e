import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Signer, Witnesses } from '@repro/attest/sign';
import { RUN_RECORD } from '@repro/evidence';
import { configError } from '../../../settings/values.ts';
import { documentBytes } from '../../../workspace/document.ts';
import { isLasting, names } from '../../files.ts';
import { type Outcome, type StepIo, type StepPlan, toolOf } from '../../plan.ts';
import type { World } from '../../world.ts';
import type { Closing } from './closing.ts';

/** Where a keyless signature is logged, for everybody to see. */
const PUBLIC_LOG = 'https://rekor.sigstore.dev';

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
  return signsBy(world) === undefined ? [make] : [make, signature(world)];
}

async function generate({ artifact }: World, given: readonly string[], io: StepIo): Promise<Outcome> {
  const { generate: statement } = await import('@repro/slsa-provenance');
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

function signature(world: World): StepPlan {
  const tool = toolOf('slsa-provenance');
  return {
    name: `${tool.name}.sign`,
    kind: 'make',
    tool,
    needs: [tool.name],
    inputs: [names.provenance],
    async run(io) {
      const { signStatement } = await import('@repro/attest/sign');
      const signed = await signStatement(
        await io.read(names.provenance),
        await signerOf(world),
        witnessesOf(world),
      );
      await io.write(names.signedProvenance, documentBytes(signed));
      return {};
    },
  };
}

/** What the settings say to sign with. */
function signsBy({ settings }: World): 'key' | 'command' | 'identity' | undefined {
  if (settings['trust.signing_key'] !== undefined) return 'key';
  if (settings['trust.signer'].length > 0) return 'command';
  return settings['trust.keyless'] ? 'identity' : undefined;
}

async function signerOf(world: World): Promise<Signer> {
  const { settings, source, env, signal } = world;
  const { commandSigner, keySigner, tokenOfCi } = await import('@repro/attest/sign');
  const { readPrivateKey, readPublicKey } = await import('@repro/attest/keys');
  const fileOf = (name: string): Promise<Uint8Array> => readFile(path.resolve(source.directory, name));
  if (signsBy(world) === 'key') {
    const name = settings['trust.signing_key'] ?? '';
    const passphrase = env['REPRO_SIGNING_PASSPHRASE'];
    return keySigner(await readPrivateKey(await fileOf(name), { name, passphrase }));
  }
  if (signsBy(world) === 'identity')
    return { kind: 'keyless', options: { identityToken: () => tokenOfCi(env) } };
  const name = settings['trust.public_key'];
  if (name === undefined)
    throw configError('trust.signer is set without trust.public_key', 'name the public half of its key');
  const publicKey = readPublicKey(await fileOf(name), name);
  const argv = settings['trust.signer'];
  // It is the user's own program for the key: it may need what reaches a KMS, unlike a hook.
  return commandSigner({ argv, publicKey, env, cwd: source.directory, signal });
}

function witnessesOf({ settings }: World): Witnesses {
  return settings['trust.keyless'] ? { rekorUrl: PUBLIC_LOG } : {};
}
