import { ReproError } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import type { SecretConfig } from '@repro/secret-lint';
import type { Release } from '../release.ts';

/** A policy that a release brings along. */
export interface OwnPolicy {
  readonly name: string;
  readonly text: string;
}

const LIMIT = 4 * 1024 * 1024;

/** The policy file by which the run says that a check judged; nothing where it says none, or there is no such file. */
export async function ownPolicy({ files, run }: Release, check: string): Promise<OwnPolicy | undefined> {
  const name = run?.value?.steps.find((step) => step.name === check)?.policy?.name;
  if (name === undefined || !name.startsWith('policies/') || !files.has(name)) return undefined;
  return { name, text: await textOf(files, name) };
}

async function textOf(files: EvidenceFiles, name: string): Promise<string> {
  return Buffer.from(await files.read(name, LIMIT)).toString('utf8');
}

/** @throws ERR_REPRO_POLICY for what is no JSON or YAML, ERR_REPRO_CONFIG for what is no configuration of secret-lint */
export async function secretConfig({ name, text }: OwnPolicy): Promise<SecretConfig> {
  const [{ readData }, { readConfig }] = await Promise.all([
    import('@repro/data'),
    import('@repro/secret-lint'),
  ]);
  const { documents, problems } = await readData(Buffer.from(text), { name, limits: { maxBytes: LIMIT } });
  const problem = problems.find(({ level }) => level === 'error');
  if (!problem && documents.length === 1) return readConfig(documents[0]?.value ?? null, name);
  throw new ReproError('ERR_REPRO_POLICY', `${name}: ${problem?.message ?? 'expected one document'}`, {
    hint: 'expected a configuration of secret-lint',
  });
}
