import { defineCommand } from '@repro/cli-kit';
import { collect } from '@repro/core';
import { tool } from '../tool.ts';
import { passphraseFlags } from './passphrase.ts';

const MAX_STATEMENT = 16 * 1024 * 1024;

/** `slsa-provenance sign` */
export const command = defineCommand({
  tool,
  summary: 'Sign an in-toto statement into a Sigstore bundle',
  description:
    'Writes a Sigstore bundle v0.3 with a DSSE envelope around the canonical form of the statement. With a key or a command nothing is asked of the network unless --rekor-url or --timestamp-url names a service. --keyless asks Fulcio for a certificate of the identity in the OIDC token of the CI, and logs the signature publicly. The signature itself differs from run to run for ECDSA.',
  positionals: [{ name: 'statement', summary: 'the statement, slsa_attestation.json', kind: 'bytes' }],
  flags: {
    key: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the private key: PEM (PKCS#8, SEC 1, PKCS#1) or cosign’s format, encrypted or not',
    },
    ...passphraseFlags,
    signer: {
      type: 'string',
      multiple: true,
      placeholder: 'COMMAND',
      summary:
        'a program that signs what it reads on standard input: all its words at once, between spaces or as a JSON array, or one each time; no shell reads them',
    },
    'public-key': {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the public half of the key that the signer has',
    },
    keyless: { type: 'boolean', summary: 'sign with a certificate of Fulcio for an OIDC identity' },
    'identity-token': {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the OIDC token; SIGSTORE_ID_TOKEN or GitHub’s own unless given',
    },
    'fulcio-url': { type: 'string', placeholder: 'URL', summary: 'the certificate authority of --keyless' },
    'rekor-url': { type: 'string', placeholder: 'URL', summary: 'the transparency log to write to' },
    'timestamp-url': {
      type: 'string',
      placeholder: 'URL',
      summary: 'the timestamp authority (RFC 3161) to ask',
    },
    'skip-log': { type: 'boolean', summary: 'with --keyless: do not write to the public transparency log' },
  },
  output: 'document',
  examples: [
    {
      command: 'slsa-provenance sign slsa_attestation.json --key slsa.key -o slsa_attestation.sigstore.json',
      summary: 'sign with a key',
    },
    {
      command:
        "slsa-provenance sign slsa_attestation.json --signer 'openssl dgst -sha256 -sign slsa.key' --public-key slsa.pub",
      summary: 'let a command sign: a KMS, an HSM',
    },
    {
      command: 'slsa-provenance sign slsa_attestation.json --keyless -o slsa_attestation.sigstore.json',
      summary: 'sign in CI without a key',
    },
  ],
  async run({ flags, positionals }, context) {
    const { signerOf, witnessesOf } = await import('./signer.ts');
    const signer = await signerOf(flags, context);
    const { name, bytes } = await context.open(positionals.statement ?? '-');
    const [{ parseStatement }, { signStatement }] = await Promise.all([
      import('@repro/attest/statement'),
      import('@repro/attest/sign'),
    ]);
    const statement = await parseStatement(await collect(bytes, MAX_STATEMENT, name), name);
    return { document: await signStatement(statement, signer, witnessesOf(flags)) };
  },
});
