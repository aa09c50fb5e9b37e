import { ReproError } from '@repro/core/error';
import { type KeywordError, misfitsOf } from '@repro/json-schema/misfit';
import type { Judge } from './judge.ts';

type Errors = (value: unknown) => readonly KeywordError[];
type Compiled = typeof import('../schema.gen.ts');

/** Our own documents, whose schemas are compiled beforehand: neither ajv nor a thread is needed for them. */
const BUILTIN: Readonly<Record<string, (compiled: Compiled) => Errors>> = {
  permissions_policy: (compiled) => compiled.permissionsPolicyErrors,
  pins_policy: (compiled) => compiled.pinsPolicyErrors,
  rbom_policy: (compiled) => compiled.rbomPolicyErrors,
  release_bom: (compiled) => compiled.releaseBomErrors,
  release_metadata: (compiled) => compiled.releaseMetadataErrors,
  report: (compiled) => compiled.reportErrors,
  repro_config: (compiled) => compiled.reproConfigErrors,
  run_record: (compiled) => compiled.runRecordErrors,
  secret_config: (compiled) => compiled.secretConfigErrors,
  snapshot: (compiled) => compiled.snapshotErrors,
  trust: (compiled) => compiled.trustErrors,
  vel_manifest: (compiled) => compiled.velManifestErrors,
  'version-stamp': (compiled) => compiled.versionStampErrors,
};

/** The names behind `repro:`. */
export const builtinSchemas: readonly string[] = Object.keys(BUILTIN);

/** The judge of one of our own schemas. @throws ERR_REPRO_SCHEMA for a name that there is not */
export async function builtinJudge(name: string): Promise<Judge> {
  const choose = Object.hasOwn(BUILTIN, name) ? BUILTIN[name] : undefined;
  if (!choose) {
    throw new ReproError('ERR_REPRO_SCHEMA', `there is no schema repro:${name}`, {
      hint: `there are ${builtinSchemas.map((each) => `repro:${each}`).join(', ')}`,
    });
  }
  const errors = choose(await import('../schema.gen.ts'));
  return {
    name: `repro:${name}`,
    remarks: [],
    check: async (document) => misfitsOf(errors(document)),
    close: async () => {},
  };
}
