import type { CiFile } from './index.ts';
import { pins, repro } from './pins.ts';

export const circleci: CiFile = {
  path: '.circleci/config.yml',
  text: `# A release for every tag, checked again from the files alone.
version: 2.1

jobs:
  release:
    docker:
      - image: ${pins.node}
    steps:
      - checkout
      - run:
          name: Release
          command: ${repro} release . --strict
      - run:
          name: Verify
          command: ${repro} verify . --strict
      - store_artifacts:
          # A release that failed lies in dist/failed, with the reasons.
          path: dist

workflows:
  release:
    jobs:
      - release:
          filters:
            tags:
              only: /^v.*/
`,
};
