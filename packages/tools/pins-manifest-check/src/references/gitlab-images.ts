import { listOf, onlyReading, readings, type YamlSeq, type YamlValue } from '../yaml/model.ts';
import type { Collector } from './collect.ts';
import { inputOf } from './gitlab-inputs.ts';
import { variableOf } from './gitlab-variables.ts';

/** Members at the top of a GitLab file that are no jobs; `spec` is one, but in a header, where it holds no image. */
export const NO_JOBS: ReadonlySet<string> = new Set(
  'include image services variables stages workflow cache before_script after_script'.split(' '),
);

/** How often GitLab follows a `!reference` to another one, and more names than the path of any has. */
const MAX_STEPS = 10;

/** The images of a job, or of the top of a file, which is the `root`. */
export function imagesOf(holder: YamlValue, place: Omit<Place, 'holder'>): void {
  for (const found of readings(holder, 'image')) image(found, { ...place, holder });
  for (const services of readings(holder, 'services')) servicesOf(services, { ...place, holder });
}

function servicesOf(services: YamlValue, place: Place): void {
  const { root, out } = place;
  if (!out.once('services', services)) return;
  const list = followed(services, root);
  // A path that leads nowhere is one thing to judge, not the names in it.
  const all = isReference(list) ? [list] : listOf(list);
  const at = { ...place, isBorrowed: list !== services };
  for (const service of all) {
    out.countService();
    image(service, at);
  }
}

/** Where an image stands. */
interface Place {
  readonly root: YamlValue;
  /** The document before it that tells the file's inputs. */
  readonly header: YamlValue | undefined;
  /** The job, or the file itself. */
  readonly holder: YamlValue;
  readonly out: Collector;
  readonly isBorrowed?: boolean;
}

/** A name, or a map with a `name`. */
function image(value: YamlValue, place: Place): void {
  const found = followed(value, place.root);
  if (found?.kind !== 'map') return named(found, found !== value, place);
  for (const name of readings(found, 'name')) named(name, found !== value, place);
}

function named(written: YamlValue | undefined, isElsewhere: boolean, place: Place): void {
  const { root, header, holder, out, isBorrowed } = place;
  const name = followed(written, root);
  if (!name || (name.kind === 'scalar' && name.text === '') || isJudgedThere(name)) return;
  const set = variableOf(name, { root, holder }) ?? inputOf(name, header);
  if (set) {
    if (set.isOpen) out.add({ kind: 'variable', node: name });
    for (const node of set.values) out.add({ kind: 'image', node, isBorrowed: true });
    return;
  }
  const borrowed = isBorrowed || isElsewhere || name !== written;
  out.add({ kind: 'image', node: name, ...(borrowed && { isBorrowed: true }) });
}

/** What a `!reference` stands for; the path itself where that is of another file or is judged where it stands. */
function followed(value: YamlValue | undefined, root: YamlValue): YamlValue | undefined {
  let at = value;
  for (let step = 0; step < MAX_STEPS && isReference(at) && !isJudgedThere(at); step++) {
    let target: YamlValue | undefined = root;
    for (const key of at.items.slice(0, MAX_STEPS)) {
      target = key.kind === 'scalar' ? onlyReading(target, key.text) : undefined;
    }
    if (!target) return at;
    at = target;
  }
  return at;
}

function isReference(value: YamlValue | undefined): value is YamlSeq {
  return value?.kind === 'seq' && value.isReference === true;
}

/** Whether a path leads to an image of a job, in this file or in one that is included: all of them are judged. */
function isJudgedThere(value: YamlValue): boolean {
  if (!isReference(value) || value.items.length > 3) return false;
  const [job = '', what = '', name = 'name'] = value.items.map((key) =>
    key.kind === 'scalar' ? key.text : '',
  );
  if (name !== 'name' || NO_JOBS.has(job)) return false;
  return what === 'image' || (what === 'services' && value.items.length === 2);
}
