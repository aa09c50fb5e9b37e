import type { Judgement } from '../paths/judge.ts';
import type { Namespace, Node } from '../paths/namespace.ts';
import type { Link } from './link.ts';
import { type Destination, linkResolver } from './resolve.ts';
import { judgeTarget, type Route } from './targets.ts';

/** A symlink and the node that it stands at; none when its path has no place in the tree. */
export interface PlacedLink extends Link {
  readonly node: Node | undefined;
}

/** More links than Linux follows on one way. */
const LONGEST_CHAIN = 40;

/** Judges all symlinks of an archive, in their order, once every member is in its place. */
export function judgeSymlinks(links: readonly PlacedLink[], space: Namespace, judgement: Judgement): void {
  const routes = new Map<Node, Route | 'outside'>();
  const placed = new Map<Node, Link>();
  for (const link of links) {
    const route = judgeTarget(link, judgement);
    if (link.node === undefined) continue;
    const leaves = route?.from === 'link' && leavesByItself(route.names, depthOf(space, link.node) - 1);
    if (leaves) judgement.findings.add('link/escape', { path: link.path, target: link.target }, link.at);
    routes.set(link.node, leaves || !route ? 'outside' : route);
    placed.set(link.node, link);
  }
  const resolve = judgement.options.target === 'portable' ? anywhere(space, routes) : exactly(space, routes);
  for (const [node, link] of placed) {
    if (routes.get(node) === 'outside' || space.kind(node) !== 'symlink') continue;
    judgeDestination(link, { space, end: resolve(node) }, judgement);
  }
}

type Resolve = (link: Node) => Destination;
type Routes = ReadonlyMap<Node, Route | 'outside'>;

/** Where links lead on a system whose names are bytes. */
function exactly(space: Namespace, routes: Routes): Resolve {
  return linkResolver(space, routes, (parent, name) => space.child(parent, name));
}

/**
 * Where links lead on any system: a name that is missing here may be another link where case and form do not count, and
 * from there `..` leads out.
 */
function anywhere(space: Namespace, routes: Routes): Resolve {
  const resolve = exactly(space, routes);
  const resolveAlike = linkResolver(space, routes, (parent, name) => space.childAlike(parent, name));
  return (link) => {
    const end = resolve(link);
    if (end.kind === 'outside' || (end.kind === 'inside' && !end.dangles)) return end;
    const alike = resolveAlike(link);
    return alike.kind === 'outside' ? alike : end;
  };
}

function depthOf(space: Namespace, node: Node): number {
  let depth = 0;
  for (let at = node; at !== 0; at = space.parent(at)) depth++;
  return depth;
}

/** Whether a target leads above the root by its text alone, as unpackers on Windows and many guards read it. */
function leavesByItself(names: readonly string[], depth: number): boolean {
  let level = depth;
  return names.some((name) => {
    level += name === '..' ? -1 : 1;
    return level < 0;
  });
}

function judgeDestination(
  { path, target, at }: Link,
  { space, end }: { readonly space: Namespace; readonly end: Destination },
  { findings }: Judgement,
): void {
  const data = { path, target };
  if (end.kind === 'loop') findings.add('link/loop', data, at);
  else if (end.kind === 'outside') {
    const through = end.through === undefined ? undefined : space.path(end.through);
    findings.add('link/escape', { ...data, ...(through !== undefined && { through }) }, at);
  } else {
    if (end.links > LONGEST_CHAIN) findings.add('link/long-chain', { ...data, links: end.links }, at);
    if (end.dangles) findings.add('link/dangling', data, at);
  }
}
