import type { Subject } from '@repro/attest/statement';
import { sha256 } from '@repro/core/sha256';
import { slsaError } from '../errors.ts';
import type { ReadManifest } from './manifest.ts';
import type { GenerateInput, GenerateOptions, NamedBytes, NamedDigest } from './types.ts';

/** The name of the second subject, where the caller gives none. */
const OCI_NAME = 'oci-manifest';

/** The digest of what is given, from its bytes where it has them. */
export async function digestOf(given: NamedBytes | NamedDigest): Promise<NamedDigest> {
  if (!('bytes' in given)) return given;
  const { sha256: digest } = await sha256(given.bytes);
  return { name: given.name, sha256: digest };
}

/**
 * The subjects of a statement: artifacts, hashed and found in the manifest, under the manifest's names.
 * @throws ERR_REPRO_SLSA_SUBJECT when one is not in the manifest, or the primary artifact is not among them
 */
export async function subjectsOf(
  { subjects }: GenerateInput,
  { manifest, name }: ReadManifest,
  { oci }: GenerateOptions,
): Promise<Subject[]> {
  const { artifacts, artifact_sha256: primary } = manifest.provenance;
  const found = new Map<string, Subject>();
  for (const given of subjects) {
    const { name: file, sha256: digest } = await digestOf(given);
    const matching = artifacts.filter((artifact) => artifact.sha256 === digest);
    if (matching.length === 0) throw foreign(file, digest, { manifest, name });
    for (const artifact of matching)
      found.set(artifact.name, { name: artifact.name, digest: { sha256: digest } });
  }
  if (![...found.values()].some(({ digest }) => digest['sha256'] === primary)) {
    throw slsaError(
      'SUBJECT',
      `the primary artifact of ${name} (sha256 ${primary}) was not given`,
      'give it with --subject, and the others too if they were built with it',
    );
  }
  return [
    ...found.values(),
    ...(oci ? [{ name: oci.name || OCI_NAME, digest: { sha256: oci.sha256 } }] : []),
  ];
}

/** The manifest says which bytes it describes; provenance of others would be a lie. */
function foreign(
  file: string,
  digest: string,
  { manifest, name }: Pick<ReadManifest, 'manifest' | 'name'>,
): Error {
  const { artifacts } = manifest.provenance;
  const same = artifacts.find((artifact) => artifact.name === file.split('/').at(-1)) ?? artifacts[0];
  return slsaError(
    'SUBJECT',
    `${file} has the sha256 ${digest}, which ${name} does not describe: it has ${same?.sha256 ?? 'none'} for ${same?.name ?? 'no artifact'}`,
    'give the artifact that the manifest was made for, or make the manifest again',
  );
}
