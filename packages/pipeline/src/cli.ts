import type { CommandGroup } from '@repro/cli-kit';
import { tool } from './tool.ts';

/** The command line of repro. */
export const command: CommandGroup = {
  tool,
  summary: 'Make reproducible releases and check them from their bytes',
  commands: {
    init: {
      summary: 'write configuration, policy and CI file to begin with',
      load: async () => (await import('./commands/init.ts')).command,
    },
    release: {
      summary: 'make a release and check it',
      load: async () => (await import('./commands/release.ts')).command,
    },
    merge: {
      summary: 'make a release of what its shards have published',
      load: async () => (await import('./commands/merge.ts')).command,
    },
    build: {
      summary: 'make a release without checking it',
      load: async () => (await import('./commands/build.ts')).command,
    },
    verify: {
      summary: 'check a release that is there',
      load: async () => (await import('./commands/verify.ts')).command,
    },
    security: {
      summary: 'check the source: secrets, permissions, pins',
      load: async () => (await import('./commands/security.ts')).command,
    },
    compliance: {
      summary: 'make bill of materials and reports of a release anew',
      load: async () => (await import('./commands/compliance.ts')).command,
    },
    config: {
      summary: 'show every setting and where it came from',
      load: async () => (await import('./commands/config.ts')).command,
    },
    stats: {
      summary: 'how past runs went: success, reproducibility, time',
      load: async () => (await import('./commands/stats.ts')).command,
    },
    clean: {
      summary: 'remove what releases left',
      load: async () => (await import('./commands/clean.ts')).command,
    },
  },
  examples: [
    {
      command: 'repro release path/to/project',
      summary: 'snapshot, archive, manifest and checks into its dist/',
    },
    { command: 'repro verify path/to/project', summary: 'check them again later' },
  ],
};
