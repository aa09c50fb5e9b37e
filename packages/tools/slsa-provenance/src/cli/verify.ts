import { type Context, defineCommand } from '@repro/cli-kit';
import { openAll } from '@repro/cli-kit/open-all';
import { ReproError } from '@repro/core/error';
import type { NamedBytes, NamedDigest } from '../generate/types.ts';
import { tool } from '../tool.ts';

/** `slsa-provenance verify` */
export const command = defineCommand({
  tool,
  summary: 'Check who signed a bundle and what it says',
  description:
    'Offline: the signature, the signer, the builder that the signer speaks for, the source, and the artifacts. What is trusted comes from the command line or a trust file, never from the bundle. On stderr it says who signed what, and which SLSA build level may be reported: at most 1, unless the trust file lets this signer speak for this builder at a higher one.',
  positionals: [{ name: 'bundle', summary: 'the Sigstore bundle', kind: 'bytes' }],
  flags: {
    subject: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE|sha256:HEX',
      summary: 'an artifact, or its digest, that the statement must be about',
    },
    'skip-subject': {
      type: 'boolean',
      summary: 'verify the statement alone, whatever it is about',
    },
    key: { type: 'string', multiple: true, placeholder: 'FILE', summary: 'a public key that is trusted' },
    trust: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'who may sign for which builder, up to which level (trust.schema.json)',
    },
    'certificate-identity': {
      type: 'string',
      placeholder: 'TEXT',
      summary: 'the identity of a certificate that is trusted, exactly',
    },
    'certificate-identity-regexp': {
      type: 'string',
      placeholder: 'REGEXP',
      summary: 'the same as a pattern for all of it',
    },
    'certificate-oidc-issuer': {
      type: 'string',
      placeholder: 'URL',
      summary: 'the issuer who must vouch for the identity, exactly',
    },
    'certificate-oidc-issuer-regexp': {
      type: 'string',
      placeholder: 'REGEXP',
      summary: 'the same as a pattern for all of it',
    },
    'trusted-root': {
      type: 'string',
      placeholder: 'FILE',
      summary: 'Sigstore’s trusted_root.json, for certificates, logs and timestamps',
    },
    'log-threshold': {
      type: 'integer',
      min: 0,
      max: 16,
      placeholder: 'N',
      summary: 'transparency logs that must have an entry of it; 1 for certificates, 0 for keys',
    },
    'timestamp-threshold': {
      type: 'integer',
      min: 0,
      max: 16,
      placeholder: 'N',
      summary: 'logs and authorities that must have signed a time; 1 for certificates, 0 for keys',
    },
    'sct-threshold': {
      type: 'integer',
      min: 0,
      max: 16,
      placeholder: 'N',
      summary: 'certificate logs that must have seen a certificate; 1 unless given',
    },
    'predicate-type': {
      type: 'string',
      placeholder: 'URI',
      summary: 'what the statement must be; SLSA provenance v1 unless given, any takes all',
    },
    'builder-id': { type: 'string', placeholder: 'URI', summary: 'the builder that must have built it' },
    'source-uri': {
      type: 'string',
      placeholder: 'URI',
      summary: 'the repository that it must be built from, with or without @ref',
    },
    'source-commit': { type: 'string', placeholder: 'SHA', summary: 'the commit that it must be built from' },
  },
  output: 'report',
  rules: async () => (await import('../rules.ts')).rules.table,
  examples: [
    {
      command:
        'slsa-provenance verify slsa_attestation.sigstore.json --key slsa.pub --subject artifact.tar.gz',
      summary: 'signed with this key, about this artifact',
    },
    {
      command:
        'slsa-provenance verify slsa_attestation.sigstore.json --trust trust.json --subject artifact.tar.gz --format json | jq .summary.level',
      summary: 'the level that may be reported',
    },
    {
      command:
        'slsa-provenance verify slsa_attestation.sigstore.json --trusted-root trusted_root.json --certificate-identity https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.0.0 --certificate-oidc-issuer https://token.actions.githubusercontent.com --subject artifact.tar.gz',
      summary: 'signed by this workflow',
    },
  ],
  async run({ flags, positionals, common }, context) {
    requireSubject(flags);
    const { trustingOf } = await import('./trusting.ts');
    const trusting = await trustingOf(flags, context);
    const bundle = await context.open(positionals.bundle);
    const { verify } = await import('../verify/verify.ts');
    const report = await verify(bundle.bytes, {
      ...trusting,
      name: bundle.name,
      subjects: await subjectsOf(flags.subject, context),
      predicateType: flags['predicate-type'],
      builder: flags['builder-id'],
      source: flags['source-uri'],
      commit: flags['source-commit'],
      failOn: common.failOn,
    });
    const { linesFor } = await import('../verify/say.ts');
    for (const line of linesFor(report)) context.say(line);
    return { report };
  },
});

/** A bundle that is in order says nothing of an artifact that nobody compared it with: that must not be by accident. */
function requireSubject(flags: {
  readonly subject: readonly string[];
  readonly 'skip-subject': boolean;
}): void {
  const isGiven = flags.subject.length > 0;
  if (isGiven !== flags['skip-subject']) return;
  throw new ReproError(
    'ERR_REPRO_USAGE',
    isGiven ? '--subject and --skip-subject contradict each other' : 'no artifact was given',
    { hint: 'give --subject FILE, once for each, or --skip-subject to verify the statement alone' },
  );
}

/** A digest stands for bytes that are not here: those of an image in a registry. */
async function subjectsOf(given: readonly string[], context: Context): Promise<(NamedBytes | NamedDigest)[]> {
  const isDigest = (text: string): boolean => /^sha256:[0-9a-f]{64}$/.test(text);
  const digests = given.filter(isDigest).map((name) => ({ name, sha256: name.slice('sha256:'.length) }));
  const files = given.filter((text) => !isDigest(text));
  return [...digests, ...(await openAll(context, files, 'hashing'))];
}
