import { randomInt } from 'node:crypto';
import { defineCommand, type Progress } from '@repro/cli-kit';
import { isReproError, ReproError } from '@repro/core';
import type { EvidenceFiles } from '@repro/evidence';
import { NOT_WHOLE } from './errors.ts';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

/** The command line of evidence-publish. */
export const command = defineCommand({
  tool,
  summary: 'Publish a release and its evidence to an OCI registry or by HTTP, without loss or doubles',
  description:
    'To a registry the artifact is pushed as an OCI artifact of its own, and the evidence and each signed attestation as manifests about it (subject), where oras, cosign and others find them; a registry without the referrers API gets the tag that stands in for it. By HTTP everything is posted as one form with the fields evidence, artifacts and manifest. What is there already is not sent again, failures are tried again later, and an upload goes on where it was interrupted. Credentials come from REPRO_PUBLISH_TOKEN, from REPRO_PUBLISH_USERNAME and REPRO_PUBLISH_PASSWORD, or from the logins of docker and podman and their helpers; proxies from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. What a failed run left, and files that are not those of their SHA256SUMS, are not published: the exit status is 2. Prints a receipt.',
  positionals: [
    {
      name: 'release',
      summary: 'a release directory or bundle, ./dist unless given; - is a bundle on stdin',
      kind: 'path',
    },
  ],
  flags: {
    to: {
      type: 'string',
      env: 'REPRO_PUBLISH_TO',
      placeholder: 'URL',
      summary: 'oci://HOST/NAME[:TAG] or https://…; the tag is the version unless given',
    },
    tag: { type: 'string', multiple: true, placeholder: 'TAG', summary: 'a further tag for the release' },
    'plain-http': {
      type: 'boolean',
      summary: 'speak to a host without TLS; this machine is always spoken to so',
    },
    'ca-file': { type: 'string', placeholder: 'FILE', summary: 'trust these certificates (PEM) too' },
    'cert-file': { type: 'string', placeholder: 'FILE', summary: 'the client certificate (PEM) to show' },
    'key-file': { type: 'string', placeholder: 'FILE', summary: 'the key (PEM) of the client certificate' },
    attempts: {
      type: 'integer',
      min: 1,
      max: 100,
      default: defaults.attempts,
      placeholder: 'N',
      summary: 'how often a request is tried in all',
    },
    timeout: {
      type: 'integer',
      min: 1,
      max: 3600,
      default: defaults.timeout / 1000,
      placeholder: 'SECONDS',
      summary: 'give up on a server that shows no sign of life for so long',
    },
    format: {
      type: 'choice',
      choices: ['json', 'text'],
      summary: 'how to show the receipt; text on a terminal, json elsewhere',
    },
    'chunk-size': {
      type: 'integer',
      min: 64 * 1024,
      max: 1024 ** 3,
      default: defaults.chunkSize,
      placeholder: 'BYTES',
      summary: 'how much one request of an upload carries',
    },
  },
  output: 'document',
  examples: [
    {
      command: 'evidence-publish dist --to oci://registry.example/org/project',
      summary: 'to a registry, tagged with the version',
    },
    {
      command: 'evidence-publish release.evidence.tar --to oci://localhost:5000/project:v1 --tag latest',
      summary: 'a bundle, under two tags',
    },
    {
      command: 'evidence-publish dist --to https://evidence.example/api/v1/evidence',
      summary: 'as a form, with the token of REPRO_PUBLISH_TOKEN',
    },
  ],
  async run({ flags, positionals }, context) {
    const [{ openRelease }, { publish }, { credentialsFrom }, { connectionFrom }] = await Promise.all([
      import('./cli/release.ts'),
      import('./publish.ts'),
      import('./cli/credentials.ts'),
      import('./cli/connection.ts'),
    ]);
    let files: EvidenceFiles | undefined;
    let progress: Progress | undefined;
    try {
      files = await openRelease(positionals.release, context);
      if (flags.to === undefined) throw noTarget();
      const size = files.files.reduce((sum, file) => sum + file.size, 0);
      const bar = context.progress('publishing', size);
      progress = bar;
      const receipt = await publish(files, {
        to: flags.to,
        plainHttp: flags['plain-http'],
        tags: flags.tag,
        attempts: flags.attempts,
        timeout: flags.timeout * 1000,
        chunkSize: flags['chunk-size'],
        ...(await connectionFrom(flags, context)),
        credentials: credentialsFrom(context),
        random: () => randomInt(2 ** 32) / 2 ** 32,
        signal: context.signal,
        onProgress: (bytes) => bar.tick(bytes),
        onRetry: (reason) => context.warn(`trying again: ${reason}`),
      });
      const { receiptText } = await import('./receipt-text.ts');
      return { document: receipt, forPeople: () => receiptText(receipt) };
    } catch (error) {
      // The files were compared with what was released: that is a verdict, and not a run that broke.
      if (isReproError(error) && error.code === NOT_WHOLE) return { none: true, status: 2, error };
      throw error;
    } finally {
      progress?.done();
      files?.close();
    }
  },
});

function noTarget(): ReproError {
  return new ReproError('ERR_REPRO_USAGE', '--to is missing: where the release is to be published', {
    hint: 'give --to oci://HOST/NAME or https://…, or set REPRO_PUBLISH_TO',
  });
}
