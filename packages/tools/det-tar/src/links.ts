import type { Entry } from '@repro/tree';
import { bytesKey, pathKey } from '@repro/tree/path-key';

/** The links of a tree by the names of their paths. */
interface Node {
  readonly below: Map<string, Node>;
  /** What the link here says, if here is one. */
  target?: string;
}

/** A real place: how deep below the root, and which links may be met there. */
interface Place {
  readonly up: Place | undefined;
  readonly node: Node | undefined;
}

/** A link that is being followed. */
interface Step {
  readonly link: Node;
  readonly names: readonly string[];
  next: number;
  place: Place;
}

/** Where a link leads: a place below the root, out of the tree, or nowhere, for a loop. */
type Outcome = Place | 'out' | 'nowhere';

/**
 * Tells which of the symbolic links of a tree lead out of it, by themselves or through other links of the tree, without
 * looking at a disk: `a/up -> ..` is inside, and `x -> a/up/../etc` leads out through it. Each link is followed once,
 * so that no tree makes this slow; nothing recurses, so that no chain of links is too long.
 */
export function escapingLinks(links: readonly Entry[]): Entry[] {
  const root: Node = { below: new Map() };
  const nodes = links.map((link) => insert(root, link));
  const outcomes = new Map<Node, Outcome>();
  links.forEach((link, i) => {
    const node = nodes[i] as Node;
    if (!outcomes.has(node)) follow({ link: node, place: placeAbove(root, pathKey(link)), outcomes });
  });
  return links.filter((_, i) => outcomes.get(nodes[i] as Node) === 'out');
}

function insert(root: Node, entry: Entry): Node {
  let node = root;
  for (const name of pathKey(entry).split('/')) {
    const next = node.below.get(name) ?? { below: new Map() };
    node.below.set(name, next);
    node = next;
  }
  node.target = entry.rawLink ? bytesKey(entry.rawLink) : (entry.link ?? '');
  return node;
}

/** The directory that a path is in. */
function placeAbove(root: Node, path: string): Place {
  let place: Place = { up: undefined, node: root };
  for (const name of path.split('/').slice(0, -1)) place = { up: place, node: place.node?.below.get(name) };
  return place;
}

/** Follows a link and all that it leads through, and notes where each of them leads. */
function follow(start: { link: Node; place: Place; outcomes: Map<Node, Outcome> }): void {
  const { outcomes } = start;
  const steps = [stepInto(start.link, start.place)];
  const open = new Set([start.link]);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const outcome = advance(step, outcomes);
    if (outcome === undefined) continue;
    if (typeof outcome === 'object' && 'target' in outcome && !open.has(outcome)) {
      steps.push(stepInto(outcome, step.place));
      open.add(outcome);
    } else if (typeof outcome === 'object' && 'up' in outcome) {
      outcomes.set(step.link, outcome);
      steps.pop();
      const before = steps.at(-1);
      if (before) before.place = outcome;
    } else {
      // All that led here leads the same way: out, or round in a loop.
      for (const { link } of steps.splice(0)) outcomes.set(link, outcome === 'out' ? 'out' : 'nowhere');
    }
  }
}

function stepInto(link: Node, place: Place): Step {
  const { target = '' } = link;
  return { link, names: target.split('/'), next: 0, place };
}

/**
 * Goes on to the end of a link, to the next link on its way, or out of the tree.
 * @returns the place or outcome it came to, the node of a link to be followed first, or nothing to go on
 */
function advance(step: Step, outcomes: ReadonlyMap<Node, Outcome>): Outcome | Node | undefined {
  if (step.link.target?.startsWith('/')) return 'out';
  for (; step.next < step.names.length; step.next++) {
    const name = step.names[step.next] as string;
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (!step.place.up) return 'out';
      step.place = step.place.up;
      continue;
    }
    const node = step.place.node?.below.get(name);
    if (node?.target === undefined) {
      step.place = { up: step.place, node };
      continue;
    }
    step.next++;
    const known = outcomes.get(node);
    if (known === undefined || typeof known === 'string') return known ?? node;
    step.place = known;
    return undefined;
  }
  return step.place;
}
