import { listOf, member, members, type YamlValue } from '../yaml/model.ts';
import { choicesOf } from './choices.ts';
import type { Collector } from './collect.ts';

/**
 * What holds data in a step or a job, where `uses` is a word like any other. All other members are looked into as if
 * they held steps: what a newer GitHub runs (as it came to run `parallel`) must not pass unseen.
 */
const STEP_DATA = new Set(
  'uses id if name run shell working-directory with env continue-on-error timeout-minutes'.split(' '),
);
const JOB_DATA = new Set(
  (
    'uses name needs permissions runs-on environment concurrency outputs env defaults if timeout-minutes strategy ' +
    'continue-on-error with secrets container services'
  ).split(' '),
);

/** What a workflow uses: actions, reusable workflows and the images of its jobs. */
export function workflowReferences(root: YamlValue, out: Collector): void {
  computedKeys(root, out);
  for (const [, job] of members(member(root, 'jobs'))) {
    if (!out.once('job', job)) continue;
    const open: YamlValue[] = [];
    holderOfSteps(job, JOB_DATA, { out, open });
    for (const value of open) steps(value, out);
    container(member(job, 'container'), { job, out });
    servicesOf(job, out);
  }
}

/** Services by names of their own, which may be expressions as well as `<<`. */
function servicesOf(job: YamlValue, out: Collector): void {
  const services = member(job, 'services');
  if (services?.kind !== 'map') return container(services, { job, out });
  computedKeys(services, out, INSERT);
  const { underMerge: merged } = services;
  for (const service of [...services.members.values(), ...(merged?.kind === 'map' ? [merged] : [])]) {
    out.countService();
    container(service, { job, out });
  }
}

/** The key whose members take its own place (ObjectTemplating of GitHub's runner, `InsertExpressionToken`). */
const INSERT = /^\s*\$\{\{\s*insert\s*\}\}/;

/** Keys that may come to a name which is looked for, as `${{ 'uses' }}` does, or bring members that have it. */
function computedKeys(holder: YamlValue, out: Collector, which = /^/): void {
  if (holder.kind !== 'map') return;
  for (const key of holder.computedKeys ?? []) if (which.test(key.text)) out.add({ kind: 'key', node: key });
}

/** What an action uses: the steps of a composite one, the image of one that is a container. */
export function actionReferences(root: YamlValue, out: Collector): void {
  const runs = member(root, 'runs');
  for (const holder of [root, runs]) if (holder) computedKeys(holder, out);
  steps(member(runs, 'steps'), out);
  const image = member(runs, 'image');
  if (image) out.add({ kind: 'runs-image', node: image });
}

/** A worklist, not recursion: a chain of aliases can be as deep as the file has lines. */
function steps(value: YamlValue | undefined, out: Collector): void {
  const open = [...listOf(value)];
  for (let step = open.pop(); step; step = open.pop()) {
    // A list in a list comes from an alias that stands for several steps.
    if (!out.once('step', step)) continue;
    if (step.kind === 'seq') for (const inner of step.items) open.push(inner);
    else holderOfSteps(step, STEP_DATA, { out, open });
  }
}

/** A job or a step: its own `uses`, and what may be steps in it, which goes to `open`. */
function holderOfSteps(
  holder: YamlValue,
  data: ReadonlySet<string>,
  { out, open }: { out: Collector; open: YamlValue[] },
): void {
  computedKeys(holder, out);
  const uses = member(holder, 'uses');
  if (uses) out.add({ kind: 'uses', node: uses });
  for (const [name, value] of members(holder)) {
    if (!data.has(name) && value.kind !== 'scalar') open.push(value);
  }
}

/** A name, or a map with an `image`; an empty name means no container. Where there is a choice, each one is judged. */
function container(value: YamlValue | undefined, { job, out }: { job: YamlValue; out: Collector }): void {
  for (const found of choicesOf(value, job) ?? [value]) {
    if (found) computedKeys(found, out);
    const written = found?.kind === 'map' ? member(found, 'image') : found;
    for (const node of choicesOf(written, job) ?? [written]) {
      if (!node || (node.kind === 'scalar' && node.text === '')) continue;
      const isBorrowed = (found !== value || node !== written) && { isBorrowed: true as const };
      out.add({ kind: 'image', node, ...isBorrowed });
    }
  }
}
