import { defineCommand } from '@repro/cli-kit';
import { tool } from '../tool.ts';
import { passphraseFlags, readPassphrase } from './passphrase.ts';

/** `slsa-provenance generate-key` */
export const command = defineCommand({
  tool,
  summary: 'Make a pair of keys',
  description:
    'Writes PREFIX.key, which only you can read (PKCS#8, encrypted when there is a passphrase), and PREFIX.pub (SubjectPublicKeyInfo). cosign and openssl read both. A file that exists is never written over.',
  positionals: [],
  flags: {
    output: {
      type: 'string',
      alias: 'o',
      placeholder: 'PREFIX',
      default: 'slsa',
      summary: 'where to write: PREFIX.key and PREFIX.pub',
    },
    type: {
      type: 'choice',
      choices: ['p256', 'p384', 'p521', 'ed25519', 'rsa'],
      default: 'p256',
      summary: 'the kind of key; p256 is verified everywhere',
    },
    ...passphraseFlags,
  },
  output: 'none',
  examples: [
    { command: 'slsa-provenance generate-key -o release', summary: 'release.key and release.pub' },
    {
      command: 'slsa-provenance generate-key -o release --type ed25519 --passphrase-env RELEASE_PASSPHRASE',
      summary: 'encrypted with what the variable holds',
    },
  ],
  async run({ flags }, context) {
    const passphrase = await readPassphrase(flags, context);
    const { generateKey } = await import('@repro/attest/keys');
    const { writeKeyPair } = await import('./key-files.ts');
    const pair = await generateKey(flags.type, { passphrase });
    const prefix = flags.output;
    await writeKeyPair(context.resolve(prefix), pair, prefix);
    const how =
      passphrase === undefined ? 'not encrypted: keep it where nobody else can read it' : 'encrypted';
    context.say(`${prefix}.key is the private key, ${how}`);
    context.say(`${prefix}.pub is the public key ${pair.hint}`);
    return { none: true };
  },
});
