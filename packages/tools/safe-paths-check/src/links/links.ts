import type { Place } from '../findings.ts';
import { type Judgement, judgePath } from '../paths/judge.ts';
import type { Namespace, Node } from '../paths/namespace.ts';
import { type Destination, linkResolver } from './resolve.ts';
import { judgeTarget, type Route } from './targets.ts';

/** A link, placed or not, and where it says it leads. */
export interface Link {
  readonly path: string;
  readonly target: string;
  readonly at: Place;
}

/** Judges the links of an archive. */
export interface Links {
  /** A symlink that stands at `node`, or at none when it has no place. */
  symlink(link: Link, node: Node | undefined): void;
  /** A hard link, whose target is a path from the root; called before the link is placed. */
  hardlink(link: Link): void;
  /** Follows all symlinks once every member is in its place. */
  finish(): void;
}

/** More links than Linux follows on one way. */
const LONGEST_CHAIN = 40;

/** Judges links by the tree that the members make. */
export function linkJudge(space: Namespace, judgement: Judgement): Links {
  const routes = new Map<Node, Route | 'outside'>();
  const placed = new Map<Node, Link>();
  return {
    symlink(link, node) {
      const route = judgeTarget(link, judgement);
      if (node === undefined) return;
      const leaves = route?.from === 'link' && leavesByItself(route.names, depthOf(space, node) - 1);
      if (leaves) judgement.findings.add('link/escape', { path: link.path, target: link.target }, link.at);
      routes.set(node, leaves || !route ? 'outside' : route);
      placed.set(node, link);
    },
    hardlink: (link) => judgeHardlink(link, space, judgement),
    finish() {
      const resolve = linkResolver(space, routes);
      for (const [node, link] of placed) {
        if (routes.get(node) === 'outside' || space.kind(node) !== 'symlink') continue;
        judgeDestination(link, { space, end: resolve(node) }, judgement);
      }
    },
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

/** A hard link names an earlier file by its path from the root, through directories alone. */
function judgeHardlink({ path, target, at }: Link, space: Namespace, judgement: Judgement): void {
  const { findings } = judgement;
  const names = judgePath({ path: target, of: 'target of the hard link', at }, judgement);
  if (!names) return;
  const data = { path, target };
  let node: Node = 0;
  for (const [i, name] of names.entries()) {
    const next = space.child(node, name);
    if (next === undefined) {
      findings.add('hardlink/missing', data, at);
      return;
    }
    node = next;
    if (space.kind(node) === 'symlink' && i < names.length - 1) {
      findings.add('hardlink/through-link', { ...data, link: space.path(node) }, at);
      return;
    }
  }
  const kind = space.kind(node);
  if (kind === 'symlink') findings.add('hardlink/to-link', data, at);
  else if (kind === 'directory' || kind === 'implied') findings.add('hardlink/to-directory', data, at);
}
