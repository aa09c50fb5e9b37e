import { type Context, defineCommand, usageError } from '@repro/cli-kit';
import { openAll } from '@repro/cli-kit/open-all';
import { isReproError } from '@repro/core/error';
import { MISMATCH } from '../errors.ts';
import type { NamedBytes, NamedDigest } from '../generate/types.ts';
import { tool } from '../tool.ts';
import { publicName } from './inputs.ts';

/** `slsa-provenance generate` */
export const command = defineCommand({
  tool,
  summary: 'Make SLSA provenance of artifacts from their manifest',
  description:
    'Writes an in-toto statement v1 with SLSA provenance v1: the same bytes for the same input. Each artifact is hashed and must be one that the manifest describes; where it is not, the exit status is 2 and nothing is written. Times come from the run record or the flags, and never from the clock.',
  positionals: [],
  flags: {
    predicate: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the manifest of the build, vel_manifest.json',
    },
    subject: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      summary: 'an artifact; give each that the provenance is to be about',
    },
    'run-record': {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the record of the run: settings, policies, times',
    },
    byproduct: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      summary: 'what else came of the run, such as the report of a check',
    },
    dependency: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      summary: 'what else the build read, such as a hook or a lock file',
    },
    metadata: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'a JSON object to carry along as repro_metadata',
    },
    'oci-digest': {
      type: 'string',
      placeholder: '[NAME@]sha256:HEX',
      summary: 'the manifest of the artifact in an OCI registry, as a second subject',
    },
    'started-on': { type: 'string', placeholder: 'TIME', summary: 'when the run started, RFC 3339 in UTC' },
    'finished-on': { type: 'string', placeholder: 'TIME', summary: 'when it ended' },
  },
  output: 'document',
  examples: [
    {
      command:
        'slsa-provenance generate --predicate vel_manifest.json --subject artifact.tar.gz --output slsa_attestation.json',
      summary: 'provenance of one artifact',
    },
    {
      command:
        'slsa-provenance generate --predicate vel_manifest.json --subject artifact.tar.gz --run-record run_record.json --byproduct checks/vel-validator.json | slsa-provenance sign --key slsa.key -o bundle.json',
      summary: 'with settings, times and reports, signed at once',
    },
  ],
  async run({ flags }, context) {
    if (flags.predicate === undefined)
      throw usageError('no manifest was given', 'give --predicate vel_manifest.json');
    if (flags.subject.length === 0)
      throw usageError('no artifact was given', 'give --subject FILE, once for each');
    const manifest = await context.open(flags.predicate);
    const subjects = await openAll(context, flags.subject, 'hashing');
    const { generate } = await import('../generate/generate.ts');
    const input = {
      manifest,
      subjects,
      runRecord: await openOne(flags['run-record'], context),
      byproducts: await openPublic(flags.byproduct, context),
      dependencies: await openPublic(flags.dependency, context),
      metadata: await openOne(flags.metadata, context),
    };
    const options = {
      startedOn: flags['started-on'],
      finishedOn: flags['finished-on'],
      oci: flags['oci-digest'] === undefined ? undefined : ociSubject(flags['oci-digest']),
    };
    try {
      return { document: await generate(input, options) };
    } catch (error) {
      // Artifact and manifest were compared: that is a verdict, and not a run that broke.
      if (isReproError(error) && error.code === MISMATCH) return { none: true, status: 2, error };
      throw error;
    }
  },
});

async function openOne(name: string | undefined, context: Context): Promise<NamedBytes | undefined> {
  return name === undefined ? undefined : context.open(name);
}

async function openPublic(names: readonly string[], context: Context): Promise<NamedBytes[]> {
  const opened = await openAll(context, names, 'hashing');
  return opened.map(({ name, bytes }) => ({ name: publicName(name, context.cwd), bytes }));
}

function ociSubject(text: string): NamedDigest {
  const [, name = '', sha256] = /^(?:(\S+)@)?sha256:([0-9a-f]{64})$/.exec(text) ?? [];
  if (sha256 === undefined) {
    throw usageError(
      `--oci-digest is ${JSON.stringify(text)}`,
      'expected sha256:<64 hex digits>, perhaps with NAME@ before',
    );
  }
  return { name, sha256 };
}
