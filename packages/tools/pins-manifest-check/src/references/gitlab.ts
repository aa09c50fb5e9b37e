import { listOf, member, members, readings, views, type YamlValue } from '../yaml/model.ts';
import type { Collector } from './collect.ts';
import { imagesOf, NO_JOBS } from './gitlab-images.ts';

/** What a GitLab pipeline uses: files of other projects, components, remote files, images and services. */
export function gitlabReferences(root: YamlValue, out: Collector, header: YamlValue | undefined): void {
  for (const entry of includedBy(root, (role, node) => out.once(role, node))) {
    // A bare name is a file of this repository, or a URL.
    if (entry.kind === 'map') for (const view of views(entry)) include(view, out);
    else if (entry.kind === 'scalar' && isUrl(entry.text)) out.add({ kind: 'remote', node: entry });
  }
  const place = { root, header, out };
  imagesOf(root, place);
  for (const [, job] of jobsOf(root)) {
    if (!out.once('job', job)) continue;
    imagesOf(job, place);
  }
  for (const step of stepsOf(root)) {
    for (const found of runBy(step).flatMap(views)) runStep(found, out);
    // An action of GitHub's, which GitLab runs too.
    for (const action of readings(step, 'action')) out.add({ kind: 'uses', node: action });
  }
}

/** The steps that jobs run, and those of a step that is made of others: there `run` stands at the top. */
function stepsOf(root: YamlValue): readonly YamlValue[] {
  const holders = [root, ...[...jobsOf(root)].map(([, job]) => job)];
  // A list that many jobs share is walked once.
  return [...new Set(holders.flatMap((holder) => readings(holder, 'run')))].flatMap(listOf);
}

/** What a step runs, by the name that GitLab has for it today and by the one before. */
function runBy(step: YamlValue): readonly YamlValue[] {
  return ['func', 'step'].flatMap((name) => readings(step, name));
}

/** The directories or files of the repository itself that have the steps which a GitLab file, or a step, runs. */
export function localSteps(root: YamlValue): readonly string[] {
  return stepsOf(root)
    .flatMap(runBy)
    .flatMap((step) => (step.kind === 'scalar' && /^\.{1,2}\//.test(step.text) ? [step.text] : []));
}

/** A file of the repository itself that a GitLab file includes. */
export interface LocalInclude {
  /** As it is written: it may hold `*` and double stars, and variables. */
  readonly path: string;
  /** Whether rules decide if it is included, so that it need not be there. */
  readonly hasRules: boolean;
}

/** The files of the repository itself that a GitLab file includes. */
export function localIncludes(root: YamlValue): readonly LocalInclude[] {
  const seen = new Map<string, Set<YamlValue>>();
  const once = (role: string, node: YamlValue): boolean => {
    const known = seen.get(role) ?? new Set();
    seen.set(role, known);
    return !known.has(node) && Boolean(known.add(node));
  };
  return [...includedBy(root, once)].flatMap(views).flatMap((entry) => {
    const local = entry.kind === 'map' ? member(entry, 'local') : entry;
    if (local?.kind !== 'scalar' || local.text === '' || isUrl(local.text)) return [];
    return [{ path: local.text, hasRules: member(entry, 'rules') !== undefined }];
  });
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function* jobsOf(root: YamlValue): Generator<[string, YamlValue]> {
  const inRuby = root.kind === 'map' ? root.inRuby?.keys() : undefined;
  for (const name of new Set([...[...members(root)].map(([key]) => key), ...(inRuby ?? [])])) {
    if (!NO_JOBS.has(name)) for (const job of readings(root, name)) yield [name, job];
  }
}

/**
 * All entries of `include`, at the top, in the header and of the pipelines that jobs trigger. A worklist, not
 * recursion: a chain of aliases can be as deep as the file has lines.
 */
function* includedBy(root: YamlValue, once: Collector['once']): Generator<YamlValue> {
  const open = [
    ...readings(root, 'include'),
    ...readings(root, 'spec').flatMap((spec) => readings(spec, 'include')),
  ];
  for (const [, job] of jobsOf(root)) {
    for (const trigger of readings(job, 'trigger')) open.push(...readings(trigger, 'include'));
  }
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (!once('include', entry)) continue;
    if (entry.kind === 'seq') for (const inner of entry.items) open.push(inner);
    else yield entry;
  }
}

/** Steps that lie in the repository, or come with the runner itself. */
const OWN_STEP = /^(?:\.{1,2}\/|(?:builtin|dist):\/\/)/;

/** The name of an image, with a tag or a digest; before a revision of git stands no colon. */
const IMAGE_STEP = /^[^@]*[^/:@]:\w[\w.-]*$|@sha\d+:/;

/** What a step of `run:` is: a name with a revision, a file of the repository, an image, or a place in git. */
function runStep(step: YamlValue, out: Collector): void {
  if (step.kind === 'scalar' && !OWN_STEP.test(step.text))
    out.add({ kind: IMAGE_STEP.test(step.text) ? 'image' : 'component', node: step });
  for (const oci of readings(step, 'oci').flatMap(views)) stepImage(oci, out);
  for (const git of readings(step, 'git').flatMap(views)) stepInGit(git, out);
}

function stepInGit(git: YamlValue, out: Collector): void {
  const url = member(git, 'url');
  if (!url) return;
  const project = textOf(url).replace(/^https?:\/\/|(?:\.git)?\/*$/g, '');
  out.add({ kind: 'step-git', node: member(git, 'rev') ?? url, project });
}

/** An image by its parts: what is judged is the tag, which may be a digest, or the repository where there is none. */
function stepImage(oci: YamlValue, out: Collector): void {
  const [registry, repository, tag] = ['registry', 'repository', 'tag'].map((name) => member(oci, name));
  if (!repository) return;
  const host = textOf(registry) && `${textOf(registry)}/`;
  const mark = textOf(tag).startsWith('sha256:') ? '@' : ':';
  const project = tag ? `${host}${textOf(repository)}${mark}` : host;
  out.add({ kind: 'step-image', node: tag ?? repository, project, isBorrowed: true });
}

function textOf(value: YamlValue | undefined): string {
  return value?.kind === 'scalar' ? value.text : '';
}

function include(entry: YamlValue, out: Collector): void {
  const [remote, component, project, artifact] = ['remote', 'component', 'project', 'artifact'].map((name) =>
    member(entry, name),
  );
  const integrity = member(entry, 'integrity');
  if (remote)
    out.add({
      kind: 'remote',
      node: remote,
      integrity: integrity?.kind === 'scalar' ? integrity : undefined,
    });
  if (component) out.add({ kind: 'component', node: component });
  if (artifact) out.add({ kind: 'generated', node: artifact });
  if (project) {
    out.add({ kind: 'project', node: member(entry, 'ref') ?? project, project: textOf(project) });
  }
}
