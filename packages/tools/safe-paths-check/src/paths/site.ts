import { type Judgement, judgeName, judgeNames, type Subject } from './judge.ts';
import type { Namespace, Node, NodeKind } from './namespace.ts';
import { passable } from './second.ts';

/** Where members are put: the tree of names, and who judges it. */
export interface Site {
  readonly space: Namespace;
  readonly judgement: Judgement;
}

/** A name in a directory, and what is to stand there. */
export interface Spot {
  readonly parent: Node;
  readonly name: string;
  readonly kind: NodeKind;
}

/** Adds a name that the tree does not have, and judges it. */
export function addName({ space, judgement }: Site, { parent, name, kind }: Spot, subject: Subject): Node {
  const { node, twin } = space.add(parent, name, kind);
  judgeName(name, subject, judgement);
  if (twin !== undefined) {
    const data = { path: space.path(node), of: subject.of, other: space.path(twin) };
    judgement.findings.add('path/collision', data, subject.at);
  }
  return node;
}

/**
 * The node of the directory that some names lead to, made where it is missing; undefined, and told, when something
 * else is in the way.
 */
export function reachDirectory(site: Site, names: readonly string[], subject: Subject): Node | undefined {
  const { space, judgement } = site;
  const { path, at } = subject;
  let node: Node = 0;
  for (const [i, name] of names.entries()) {
    node = space.child(node, name) ?? addName(site, { parent: node, name, kind: 'implied' }, subject);
    const kind = space.kind(node);
    if (passable.has(kind)) continue;
    if (kind === 'symlink')
      judgement.findings.add('link/write-through', { path, link: space.path(node) }, at);
    else judgement.findings.add('member/below-file', { path, file: space.path(node) }, at);
    judgeNames(names.slice(i + 1), subject, judgement);
    return undefined;
  }
  return node;
}
