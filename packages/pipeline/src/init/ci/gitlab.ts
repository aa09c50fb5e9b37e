import type { CiFile } from './index.ts';
import { pins, repro } from './pins.ts';

export const gitlab: CiFile = {
  path: '.gitlab-ci.yml',
  text: `# A release for every tag, checked again by a second job from the files alone.
default:
  image: ${pins.node}

variables:
  # Tags and history tell the version.
  GIT_DEPTH: '0'

release:
  rules:
    - if: $CI_COMMIT_TAG
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${repro} release . --strict
  artifacts:
    # A release that failed lies in dist/failed, with the reasons.
    when: always
    paths: [dist/]

verify:
  needs: [release]
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - ${repro} verify . --strict
`,
};
