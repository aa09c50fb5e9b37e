import { asChunks, type Digest, type Json, type JsonObject, parseStrict } from '@repro/core';
import type { LoadedPolicy } from '@repro/rbom-check';
import { documentBytes } from '../../workspace/document.ts';
import { names } from '../files.ts';
import { type Outcome, type StepIo, type StepPlan, toolOf } from '../plan.ts';
import { builtInPolicy, filePolicy } from '../policies.ts';
import type { World } from '../world.ts';
import { switchedBy } from './security/common.ts';

/** The bill of materials, and its check against the policy. */
export function complianceSteps(world: World): readonly StepPlan[] {
  const { artifact, settings } = world;
  const off = switchedBy(settings, 'compliance.rbom_required');
  return [
    {
      name: 'make-rbom',
      kind: 'make',
      tool: toolOf('make-rbom'),
      needs: ['make-vel-manifest', 'version-stamp', 'hook.pre_compliance'],
      ...off,
      inputs: [names.manifest, names.version, artifact],
      run: (io) => bill(world, io),
    },
    billCheck(world, async (io) => io.digest(artifact)),
  ];
}

/** The check of a bill against the policy and the artifact, of which `digest` tells what it is. */
export function billCheck(world: World, digest: (io: StepIo) => Promise<Digest>): StepPlan {
  const { artifact, settings, rbomPolicy } = world;
  const check = toolOf('rbom-check');
  return {
    name: check.name,
    kind: 'check',
    tool: check,
    needs: ['make-rbom'],
    ...switchedBy(settings, 'compliance.rbom_required'),
    inputs: [names.bill, artifact],
    ready: () => policyOf(world),
    policy: async (io) =>
      rbomPolicy ? filePolicy(io, rbomPolicy) : builtInPolicy(check, () => import('@repro/rbom-check')),
    run: async (io) => judge(world, io, await digest(io)),
  };
}

/** The bill in its own form, as CycloneDX, and, where a time is known, which it demands, as SPDX. */
async function bill(world: World, io: StepIo): Promise<Outcome> {
  const { convert, make } = await import('@repro/make-rbom');
  const { artifact, signal } = world;
  const { provenance } = parseStrict(await io.read(names.manifest)) as { provenance: JsonObject };
  const { git_sha, git_ref, repository, build_timestamp: time } = provenance;
  const own = metadataOf(world);
  const metadata = { ...defined({ git_sha, git_ref, repository }), ...own };
  const document = await make(
    { artifacts: [{ name: artifact, ...io.digest(artifact), head: await headOf(io, artifact) }], metadata },
    {
      releaseVersion: Buffer.from(await io.read(names.version))
        .toString('utf8')
        .trim(),
      timestamp: typeof time === 'string' ? time : undefined,
      signal,
    },
  );
  await io.write(names.bill, documentBytes(document));
  await io.write(names.cycloneDx, documentBytes(await convert(document, 'cyclonedx')));
  if (document.generated_at !== undefined)
    await io.write(names.spdx, documentBytes(await convert(document, 'spdx')));
  return {};
}

/** So many bytes tell what an artifact is. */
const HEAD = 16 * 1024;

async function headOf(io: StepIo, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asChunks(io.open(name))) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD);
}

function metadataOf({ metadata }: World): JsonObject {
  return metadata ? (parseStrict(metadata.bytes as Uint8Array, { name: metadata.name }) as JsonObject) : {};
}

function defined(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as JsonObject;
}

async function policyOf({ rbomPolicy }: World): Promise<LoadedPolicy | undefined> {
  if (!rbomPolicy) return undefined;
  const { parsePolicy } = await import('@repro/rbom-check');
  return parsePolicy({ name: rbomPolicy.name, bytes: Buffer.from(rbomPolicy.text) });
}

async function judge(world: World, io: StepIo, digest: Digest): Promise<Outcome> {
  const { artifact, signal } = world;
  const { check } = await import('@repro/rbom-check');
  return {
    report: await check(io.open(names.bill), {
      name: names.bill,
      policy: await policyOf(world),
      artifacts: [{ name: artifact, ...digest }],
      signal,
    }),
  };
}
