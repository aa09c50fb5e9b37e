import { caselessKey } from '@repro/archive/names';
import { ReproError } from '@repro/core/error';
import { growingNumbers } from './growing.ts';

/** A node of the tree of names: a number, 0 the root. */
export type Node = number;

const kinds = ['implied', 'directory', 'file', 'symlink', 'hardlink', 'device', 'listed'] as const;

/**
 * What stands at a path; `implied` is a directory that only paths below it tell of, `listed` is of a list of paths and
 * may be anything.
 */
export type NodeKind = (typeof kinds)[number];

/** The names that an archive makes, as a tree: every name is stored once, so that deep paths cost no more than long ones. */
export interface Namespace {
  /** The node of a name, if there is one. */
  child(parent: Node, name: string): Node | undefined;
  /** The node of a name, or the first one that is equal where case and form do not count. */
  childAlike(parent: Node, name: string): Node | undefined;
  /** A new node, for a name that has none; and the node that has an equal name where case and form do not count. */
  add(parent: Node, name: string, kind: NodeKind): { readonly node: Node; readonly twin: Node | undefined };
  kind(node: Node): NodeKind;
  setKind(node: Node, kind: NodeKind): void;
  parent(node: Node): Node;
  /** The path of a node; costs its length. */
  path(node: Node): string;
}

/** An empty tree of at most `limit` names. @throws ERR_REPRO_PATHS_LIMIT from `add` */
export function emptyNamespace(limit: number): Namespace {
  /** By `PARENT/NAME`, the parent's number in base 36: one table for all names, hashed with a seed that nobody knows. */
  const nodes = new Map<string, Node>();
  const kindOf = growingNumbers((size) => new Uint8Array(size));
  kindOf.set(0, kinds.indexOf('directory'));
  const keyOfNode = keysInOrder(nodes);
  const keyOf = keyMaker();
  const twins = twinTable(nodes);
  return {
    child: (parent, name) => nodes.get(keyOf(parent, name)),
    childAlike: (parent, name) => nodes.get(keyOf(parent, name)) ?? twins.find(parent, name),
    add(parent, name, kind) {
      const node = nodes.size + 1;
      if (node > limit) throw tooMany(limit);
      const key = keyOf(parent, name);
      const twin = twins.add(node, { parent, name, key });
      nodes.set(key, node);
      kindOf.set(node, kinds.indexOf(kind));
      return { node, twin };
    },
    kind: (node) => kinds[kindOf.get(node)] ?? 'implied',
    setKind: (node, kind) => kindOf.set(node, kinds.indexOf(kind)),
    parent: (node) => parentOf(keyOfNode(node)),
    path(node) {
      const names: string[] = [];
      for (let at = node; at !== 0; at = parentOf(keyOfNode(at))) names.push(nameOf(keyOfNode(at)));
      return names.toReversed().join('/');
    },
  };
}

const parentOf = (key: string): Node => Number.parseInt(key, 36) || 0;
const nameOf = (key: string): string => key.slice(key.indexOf('/') + 1);

/** Makes keys, and remembers the last one: a name is looked up before it is added. */
function keyMaker(): (parent: Node, name: string) => string {
  let lastParent = 0;
  let lastName = '';
  let prefix = '0/';
  let key = prefix;
  return (parent, name) => {
    if (parent === lastParent && name === lastName) return key;
    if (parent !== lastParent) prefix = `${parent.toString(36)}/`;
    lastParent = parent;
    lastName = name;
    key = prefix + name;
    return key;
  };
}

/** The key of a node. Nodes are numbered as they come into the table: its order is the list, and few ever ask for it. */
function keysInOrder(nodes: ReadonlyMap<string, Node>): (node: Node) => string {
  const keys = ['/'];
  const rest = nodes.keys();
  return (node) => {
    while (keys.length <= node) keys.push(rest.next().value ?? '/');
    return keys[node] ?? '/';
  };
}

/** A name that is new in its directory, and its key. */
interface NewName {
  readonly parent: Node;
  readonly name: string;
  readonly key: string;
}

/** Knows nodes by paths that are equal where case and form do not count. */
interface Twins {
  /** The first node of such a name in a directory. */
  find(parent: Node, name: string): Node | undefined;
  /** Takes a new node, and gives the first one with such a path. */
  add(node: Node, added: NewName): Node | undefined;
}

/** Twins of the nodes of a table. Most names are their own key and need no entry of their own. */
function twinTable(nodes: ReadonlyMap<string, Node>): Twins {
  /** The first node of those that are twins, for each node. */
  const first = growingNumbers((size) => new Int32Array(size));
  /** First nodes by key, where the key is not the node's own. */
  const others = new Map<string, Node>();
  return {
    find(parent, name) {
      const shared = `${first.get(parent).toString(36)}/${caselessKey(name)}`;
      return others.get(shared) ?? nodes.get(shared);
    },
    add(node, { parent, name, key }) {
      const base = first.get(parent);
      const folded = caselessKey(name);
      const isOwn = base === parent && folded === name;
      const shared = isOwn ? key : `${base.toString(36)}/${folded}`;
      const twin = others.get(shared) ?? (isOwn ? undefined : nodes.get(shared));
      if (twin === undefined && !isOwn) others.set(shared, node);
      first.set(node, twin === undefined ? node : first.get(twin));
      return twin;
    },
  };
}

function tooMany(limit: number): ReproError {
  return new ReproError('ERR_REPRO_PATHS_LIMIT', `the archive has more than ${limit} names`, {
    hint: 'raise --max-entries when the archive is known to be good',
  });
}
