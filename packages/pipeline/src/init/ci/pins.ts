import { tool } from '../../tool.ts';

/** What CI files refer to, each by its digest: the version beside it is for people. */
export const pins = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
  setupNode: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
  uploadArtifact: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
  node: 'node:22-bookworm@sha256:cd7bcd2e7a1e6f72052feb023c7f6b722205d3fcab7bbcbd2d1bfdab10b1e935',
} as const;

/** The command, of the version that wrote the file. */
export const repro = `npx --yes @repro/pipeline@${tool.version}`;
