import type { CiFile } from './index.ts';
import { pins, repro } from './pins.ts';

/** The run's summary page comes by itself, from GITHUB_STEP_SUMMARY. */
export const github: CiFile = {
  path: '.github/workflows/repro.yml',
  text: `# A release for every tag, checked on every pull request.
name: Repro Pack

on:
  push:
    tags: ['v*']
  pull_request:

permissions:
  contents: read

jobs:
  release:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
      - uses: ${pins.checkout}
        with:
          # Tags and history tell the version.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${pins.setupNode}
        with:
          node-version: '22'
      - run: ${repro} release . --strict
      # A release that failed lies in dist/failed, with the reasons.
      - if: always()
        uses: ${pins.uploadArtifact}
        with:
          name: release
          path: dist/
          if-no-files-found: ignore
`,
};
