import { azure } from './azure.ts';
import { circleci } from './circleci.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jenkins } from './jenkins.ts';

/** A file for a CI: where that looks for it, and what stands in it. */
export interface CiFile {
  readonly path: string;
  readonly text: string;
}

/** The CIs that there is a file for. */
export const ciNames = ['github', 'gitlab', 'jenkins', 'circleci', 'azure'] as const;
export type CiName = (typeof ciNames)[number];

/** Each makes a release for every tag, keeps it, and checks it again from the files alone in a place of its own. */
export const ciFiles: Readonly<Record<CiName, CiFile>> = { github, gitlab, jenkins, circleci, azure };
