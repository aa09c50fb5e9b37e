import { listOf, member, members, type YamlValue } from '../yaml/model.ts';
import type { Collector } from './collect.ts';

/** Members at the top of a GitLab file that are no jobs. */
const NO_JOBS = new Set(
  'include image services variables stages workflow cache spec before_script after_script'.split(' '),
);

/** What a GitLab pipeline uses: files of other projects, components, remote files, images and services. */
export function gitlabReferences(root: YamlValue, out: Collector): void {
  includes(member(root, 'include'), out);
  includes(member(member(root, 'spec'), 'include'), out);
  images(root, out);
  for (const [name, job] of members(root)) {
    if (NO_JOBS.has(name) || !out.once('job', job)) continue;
    images(job, out);
    includes(member(member(job, 'trigger'), 'include'), out);
    for (const step of listOf(member(job, 'run'))) {
      const reference = member(step, 'step');
      if (reference?.kind === 'scalar' && !reference.text.startsWith('./'))
        out.add({ kind: 'component', node: reference });
    }
  }
}

function images(holder: YamlValue, out: Collector): void {
  named(member(holder, 'image'), out);
  for (const service of listOf(member(holder, 'services'))) named(service, out);
}

/** A name, or a map with a `name`. A list is a `!reference` to a place that is judged itself. */
function named(value: YamlValue | undefined, out: Collector): void {
  const name = value?.kind === 'map' ? member(value, 'name') : value;
  if (name?.kind === 'scalar' && name.text !== '') out.add({ kind: 'image', node: name });
}

/** A worklist, not recursion: a chain of aliases can be as deep as the file has lines. */
function includes(value: YamlValue | undefined, out: Collector): void {
  const open = [...listOf(value)];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (!out.once('include', entry)) continue;
    if (entry.kind === 'seq') for (const inner of entry.items) open.push(inner);
    // A bare name is a file of this repository, or a URL.
    else if (entry.kind === 'map') include(entry, out);
    else if (/^https?:\/\//i.test(entry.text)) out.add({ kind: 'remote', node: entry });
  }
}

function include(entry: YamlValue, out: Collector): void {
  const [remote, component, project] = ['remote', 'component', 'project'].map((name) => member(entry, name));
  const integrity = member(entry, 'integrity');
  if (remote)
    out.add({
      kind: 'remote',
      node: remote,
      integrity: integrity?.kind === 'scalar' ? integrity : undefined,
    });
  if (component) out.add({ kind: 'component', node: component });
  if (project) {
    const name = project.kind === 'scalar' ? project.text : '';
    out.add({ kind: 'project', node: member(entry, 'ref') ?? project, project: name });
  }
}
