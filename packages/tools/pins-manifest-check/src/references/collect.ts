import { ReproError } from '@repro/core/error';
import { member, type YamlScalar, type YamlValue } from '../yaml/model.ts';
import { actionReferences, workflowReferences } from './github.ts';
import { gitlabReferences } from './gitlab.ts';
import type { FileKind } from './kind.ts';

/** What a reference is, by where it stands. */
export type ReferenceKind =
  /** `uses:` of a step or of a job that calls a reusable workflow; `action:` of a step of GitLab's. */
  | 'uses'
  /** `container:`, `services:`, GitLab's `image:`. */
  | 'image'
  /** `runs.image` of an action: a Dockerfile or `docker://…`. */
  | 'runs-image'
  /** The `ref:` of GitLab's `include: project`. */
  | 'project'
  /** `include: remote`. */
  | 'remote'
  /** `include: component`. */
  | 'component'
  /** The `tag:` of a step of `run:` that is in a registry. */
  | 'step-image'
  /** The `rev:` of a step of `run:` that is in git. */
  | 'step-git'
  /** `include: artifact`: a file that a job writes. */
  | 'generated'
  /** A key that holds an expression of GitHub's, and may come to any of the names that are looked for. */
  | 'key'
  /** A variable or an input of GitLab's that the file itself sets: the image is where it is set. */
  | 'variable';

/** A place that names something from elsewhere. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** What is judged and, with --fix, rewritten: for `project` and `step-git` the revision, or the project where there is none. */
  readonly node: YamlValue;
  /** The project, for `project`; with its server, for `step-git`; what stands before the node in the image's name, for `step-image`. */
  readonly project?: string;
  /** The `integrity:` beside a remote include. */
  readonly integrity?: YamlScalar | undefined;
  /** Whether the value stands elsewhere, where others may read it too: it is judged, and never rewritten. */
  readonly isBorrowed?: true;
}

/** Services of all jobs of a file. Jobs that share them have each its own, so they are more than is written. */
const MAX_SERVICES = 100_000;

/** Receives references; nodes that aliases share are walked once in each role, so that no bomb goes off. */
export interface Collector {
  add(reference: Reference): void;
  /** Whether `node` was not yet walked in this role. */
  once(role: string, node: YamlValue): boolean;
  /** @throws ERR_REPRO_TOO_MANY when jobs have more services than the limit. */
  countService(): void;
}

/** All references in the documents of a file, in the order of the text. */
export function referencesIn(roots: readonly YamlValue[], kind: FileKind): Reference[] {
  const found: Reference[] = [];
  const walked = new Map<string, Set<YamlValue>>();
  let services = 0;
  const collector: Collector = {
    add: (reference) => {
      // What an alias gives to two of them may be the revision of two projects, or the tag of two images.
      const { kind: role, project = '', integrity, node } = reference;
      if (collector.once(`${role} ${project} ${integrity?.text}`, node)) found.push(reference);
    },
    once(role, node) {
      const seen = walked.get(role) ?? new Set();
      walked.set(role, seen);
      return !seen.has(node) && Boolean(seen.add(node));
    },
    countService() {
      if (++services > MAX_SERVICES) throw tooMany();
    },
  };
  const walk = { workflow: workflowReferences, action: actionReferences, gitlab: gitlabReferences }[kind];
  const header = roots.find((root) => member(root, 'spec'));
  for (const root of roots) walk(root, collector, header);
  return found.sort((a, b) => a.node.start - b.node.start);
}

function tooMany(): ReproError {
  const message = `jobs have more than ${MAX_SERVICES} services, the limit`;
  return new ReproError('ERR_REPRO_TOO_MANY', message, { hint: 'share services between fewer jobs' });
}
