import { type Judgement, judgeNames, judgePath, longestWithoutCare, type Subject } from './judge.ts';
import type { Namespace, Node, NodeKind } from './namespace.ts';
import { judgeSecond, passable } from './second.ts';
import { addName, reachDirectory, type Spot } from './site.ts';
import { isPlainDirectory, splitPath } from './split.ts';

/** Puts members into the tree of names one after another, as unpacking would, and tells what is in the way. */
export interface Placer {
  /**
   * Judges a path and puts a member there; `key` is what the path is compared by, when that is not its text.
   * Gives its node, undefined when it has no place in the tree.
   */
  place(subject: Subject, kind: Exclude<NodeKind, 'implied'>, key?: string): Node | undefined;
}

/** The directory of the last member: most members follow others of the same directory. */
interface LastDirectory {
  /** Its text with a slash at the end: relative and without anything to be told. */
  readonly text: string;
  readonly node: Node;
}

/** A placer that judges every name when it first appears. */
export function placer(space: Namespace, judgement: Judgement): Placer {
  const site = { space, judgement };
  const careless = longestWithoutCare(judgement.options);
  let last: LastDirectory | undefined;

  function stand(spot: Spot, subject: Subject): Node {
    const present = space.child(spot.parent, spot.name);
    if (present === undefined) return addName(site, spot, subject);
    const taken = { was: space.kind(present), is: spot.kind, path: space.path(present) };
    judgeSecond(taken, subject, judgement);
    space.setKind(present, spot.kind);
    return present;
  }

  function standAt(names: readonly string[], kind: NodeKind, subject: Subject): Node | undefined {
    const name = names.at(-1);
    if (name === undefined) return standAtRoot(kind, subject);
    const parent = reachDirectory(site, names.slice(0, -1), subject);
    if (parent === undefined) {
      judgeNames([name], subject, judgement);
      return undefined;
    }
    last = lastDirectory(subject.path, name, parent);
    return stand({ parent, name, kind }, subject);
  }

  function standAtRoot(kind: NodeKind, { path, of, at }: Subject): Node | undefined {
    if (passable.has(kind)) return 0;
    judgement.findings.add('path/root', { path, of }, at);
    return undefined;
  }

  return {
    place(subject, kind, key) {
      const { path } = subject;
      if (last !== undefined && key === undefined && path.length <= careless && follows(path, last.text)) {
        return stand({ parent: last.node, name: path.slice(last.text.length), kind }, subject);
      }
      last = undefined;
      const names = judgePath(subject, judgement);
      if (names) return standAt(key === undefined ? names : splitPath(key).names, kind, subject);
      judgeNames(splitPath(path).names, subject, judgement);
      return undefined;
    },
  };
}

/** Whether a path is of a directory and has nothing but a name behind it: no slash, no backslash, no dots alone. */
function follows(path: string, directory: string): boolean {
  const { length } = directory;
  return (
    path.lastIndexOf('/') + 1 === length &&
    path.startsWith(directory) &&
    path.length > length &&
    !path.includes('\\', length) &&
    !(path.charCodeAt(length) === DOT && path.length <= length + 2)
  );
}

const DOT = 0x2e;

/** The directory that ends where the last name of a path begins, when paths that follow need no other look at it. */
function lastDirectory(path: string, name: string, node: Node): LastDirectory | undefined {
  const text = path.slice(0, path.lastIndexOf('/') + 1);
  return path.length === text.length + name.length && path.endsWith(name) && isPlainDirectory(text)
    ? { text, node }
    : undefined;
}
