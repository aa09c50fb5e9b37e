import type { CiFile } from './index.ts';
import { pins, repro } from './pins.ts';

export const azure: CiFile = {
  path: 'azure-pipelines.yml',
  text: `# A release for every tag, checked again from the files alone.
trigger:
  tags:
    include: ['v*']

pool:
  vmImage: ubuntu-24.04

container: ${pins.node}

steps:
  - checkout: self
    # Tags and history tell the version.
    fetchDepth: 0
    fetchTags: true
  - script: ${repro} release . --strict
    displayName: Release
  - script: ${repro} verify . --strict
    displayName: Verify
  # A release that failed lies in dist/failed, with the reasons.
  - publish: dist
    artifact: release
    condition: always()
`,
};
