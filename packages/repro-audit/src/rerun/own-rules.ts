import { ReproError } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import type { Baseline, SecretConfig } from '@repro/secret-lint';
import type { Release } from '../release.ts';

/** A file that a release brings along. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** What a check judged by, as far as the release brings it along. */
export interface OwnRules {
  readonly policy?: OwnFile;
  readonly baseline?: OwnFile;
  readonly manifest?: OwnFile;
}

const LIMIT = 4 * 1024 * 1024;

/** The files by which the run says that a check judged; nothing where it names none that lies in the release. */
export async function ownRules({ files, run }: Release, check: string): Promise<OwnRules | undefined> {
  const step = run?.value?.steps.find(({ name }) => name === check);
  const named = [
    ...(step?.policy ? [['policy', step.policy.name] as const] : []),
    ...(step?.judged_with ?? []).map(({ role, name }) => [role, name] as const),
  ].filter(([, name]) => isOwn(name) && files.has(name));
  if (named.length === 0) return undefined;
  const read = named.map(async ([role, name]) => [role, { name, text: await textOf(files, name) }] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** Whether what a check judged by lies in the release, and is not what the tool brings along. */
export const isOwn = (name: string): boolean => name.startsWith('policies/');

async function textOf(files: EvidenceFiles, name: string): Promise<string> {
  return Buffer.from(await files.read(name, LIMIT)).toString('utf8');
}

/** @throws ERR_REPRO_POLICY for what is no JSON or YAML, ERR_REPRO_CONFIG for what is no configuration of secret-lint */
export async function secretConfig({ name, text }: OwnFile): Promise<SecretConfig> {
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

/** @throws ERR_REPRO_BASELINE for what is no baseline of secret-lint */
export async function secretBaseline({ name, text }: OwnFile): Promise<Baseline> {
  const { parseBaseline } = await import('@repro/secret-lint');
  return parseBaseline(Buffer.from(text), name);
}
