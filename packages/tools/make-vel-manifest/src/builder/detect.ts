import type { Builder } from '../document.ts';
import { tool } from '../tool.ts';
import { azure } from './azure.ts';
import { circleci } from './circleci.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jenkins } from './jenkins.ts';
import type { CheckedOut, Platform } from './platform.ts';
import { present, type Variables } from './values.ts';

const platforms: readonly Platform[] = [github, gitlab, circleci, azure, jenkins];

/** Where a build runs, as far as its environment tells. */
export interface Surroundings {
  readonly builder: Builder;
  /** What the CI says it checked out. */
  readonly source: CheckedOut;
  /** What it says of the machine image, by the names of the manifest's environment. */
  readonly image: Readonly<Record<string, string>>;
}

/**
 * Finds out where a build runs: GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, Jenkins, a CI that is not known,
 * or a workstation. Only variables that are named here are looked at; none of them is a secret. Anybody can set them, so
 * they are claims: it takes a signature of the platform to make more of them.
 */
export function detectBuilder(env: Variables): Surroundings {
  const platform = platforms.find(({ detect }) => detect(env));
  if (!platform) return unknown(env);
  const image = present(platform.image?.(env) ?? {});
  return {
    builder: {
      id: builderId(platform.name),
      version: tool.version,
      ci: platform.name,
      ...present(platform.run(env)),
    },
    source: platform.source(env),
    image: image as Record<string, string>,
  };
}

/** CI is what nearly every service sets. */
function unknown(env: Variables): Surroundings {
  const isCi = /^(?:true|1|yes)$/i.test(env['CI'] ?? '');
  const builder = isCi
    ? { id: builderId('unknown-ci'), version: tool.version, ci: 'unknown' }
    : { id: builderId('workstation'), version: tool.version };
  return { builder, source: {}, image: {} };
}

/** SLSA's builder.id: a URI for each mode, described in the package's README. */
function builderId(mode: string): string {
  return `https://repro-pack.dev/builder/${mode}/v1`;
}
