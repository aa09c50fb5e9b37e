import type { Namespace, Node } from '../paths/namespace.ts';
import type { Route } from './targets.ts';

/** Where a symlink leads once all links on its way are followed. */
export type Destination =
  /** Out of the root; `through` is the link that leads there, when it is another. */
  | { readonly kind: 'outside'; readonly through: Node | undefined }
  /** Back to a link on the way. */
  | { readonly kind: 'loop' }
  /** A node, and how many names below it that nothing in the archive has; `dangles` when there were any on the way. */
  | {
      readonly kind: 'inside';
      readonly node: Node;
      readonly missing: number;
      readonly dangles: boolean;
      readonly links: number;
    };

/** A link on the way: what is left of its target, and where that has led so far. */
interface Journey {
  readonly link: Node;
  readonly names: readonly string[];
  next: number;
  node: Node;
  missing: number;
  dangles: boolean;
  links: number;
}

/** What following links goes by. */
interface Terrain {
  readonly space: Namespace;
  readonly childOf: ChildOf;
  readonly routes: ReadonlyMap<Node, Route | 'outside'>;
  /** Links that have been followed. */
  readonly known: ReadonlyMap<Node, Destination>;
  readonly onTheWay: ReadonlySet<Node>;
}

/** How a name is found in a directory: as it is, or also where case and form do not count. */
export type ChildOf = Namespace['child'];

/**
 * Follows symlinks through the finished tree, without a disk and without recursion. Each link is followed once and
 * remembered, so that chains cost no more than the length of their targets.
 */
export function linkResolver(
  space: Namespace,
  routes: ReadonlyMap<Node, Route | 'outside'>,
  childOf: ChildOf,
): (link: Node) => Destination {
  const known = new Map<Node, Destination>();
  const onTheWay = new Set<Node>();
  const terrain: Terrain = { space, childOf, routes, known, onTheWay };

  function begin(link: Node): Journey {
    onTheWay.add(link);
    const route = routes.get(link);
    if (!route || route === 'outside') throw new TypeError('only links with a route are followed');
    const node = route.from === 'root' ? 0 : space.parent(link);
    return { link, names: route.names, next: 0, node, missing: 0, dangles: false, links: 1 };
  }

  return (link) => {
    const stack = known.has(link) ? [] : [begin(link)];
    for (let journey = stack.at(-1); journey; journey = stack.at(-1)) {
      const result = step(journey, terrain);
      if (!result) continue;
      if ('first' in result) stack.push(begin(result.first));
      else {
        known.set(journey.link, result);
        onTheWay.delete(journey.link);
        stack.pop();
      }
    }
    return known.get(link) ?? loop;
  };
}

/** Takes one step; gives a link that has to be followed first, or the destination when there is one. */
function step(journey: Journey, terrain: Terrain): { first: Node } | Destination | undefined {
  const { space, childOf, routes } = terrain;
  const name = journey.names[journey.next];
  if (name === undefined) {
    const { node, missing, dangles, links } = journey;
    return { kind: 'inside', node, missing, dangles, links };
  }
  if (name === '..') return goUp(journey, space);
  const child = journey.missing > 0 ? undefined : childOf(journey.node, name);
  if (child === undefined) {
    journey.missing++;
    journey.dangles = true;
  } else if (space.kind(child) === 'symlink' && routes.has(child)) return follow(child, journey, terrain);
  else journey.node = child;
  journey.next++;
  return undefined;
}

/** Goes where another link leads, once that is known. */
function follow(
  link: Node,
  journey: Journey,
  { routes, known, onTheWay }: Terrain,
): { first: Node } | Destination | undefined {
  if (routes.get(link) === 'outside') return { kind: 'outside', through: link };
  const end = onTheWay.has(link) ? loop : known.get(link);
  if (!end) return { first: link };
  if (end.kind === 'loop') return end;
  if (end.kind === 'outside') return { kind: 'outside', through: end.through ?? link };
  journey.node = end.node;
  journey.missing = end.missing;
  journey.dangles ||= end.dangles;
  journey.links = Math.min(journey.links + end.links, MOST_COUNTED);
  journey.next++;
  return undefined;
}

function goUp(journey: Journey, space: Namespace): Destination | undefined {
  const kind = space.kind(journey.node);
  if (kind !== 'directory' && kind !== 'implied') journey.dangles = true;
  journey.next++;
  if (journey.missing > 0) journey.missing--;
  else if (journey.node === 0) return { kind: 'outside', through: undefined };
  else journey.node = space.parent(journey.node);
  return undefined;
}

/** Links that each lead through two others would count beyond every number. */
const MOST_COUNTED = 10_000;

const loop: Destination = { kind: 'loop' };
