import type { CommandGroup } from '@repro/cli-kit';
import { tool } from './tool.ts';

/** The command line of slsa-provenance. */
export const command: CommandGroup = {
  tool,
  summary: 'Make, sign and verify SLSA provenance of a release',
  description:
    'Provenance says which artifacts were built from which source, by what and how. It claims no SLSA level: the verifier decides, by whom it trusts.',
  commands: {
    generate: {
      summary: 'make provenance of artifacts from their manifest',
      load: async () => (await import('./cli/generate.ts')).command,
    },
    sign: {
      summary: 'sign a statement into a Sigstore bundle',
      load: async () => (await import('./cli/sign.ts')).command,
    },
    verify: {
      summary: 'check who signed a bundle and what it says',
      load: async () => (await import('./cli/verify.ts')).command,
    },
    'generate-key': {
      summary: 'make a pair of keys',
      load: async () => (await import('./cli/generate-key.ts')).command,
    },
  },
  examples: [
    {
      command:
        'slsa-provenance generate --predicate vel_manifest.json --subject artifact.tar.gz --output slsa_attestation.json',
      summary: 'make the statement',
    },
    {
      command: 'slsa-provenance sign slsa_attestation.json --key slsa.key -o slsa_attestation.sigstore.json',
      summary: 'sign it',
    },
    {
      command:
        'slsa-provenance verify slsa_attestation.sigstore.json --key slsa.pub --subject artifact.tar.gz',
      summary: 'verify it, offline',
    },
  ],
};
