import { type Judgement, judgeName, type Subject } from './judge.ts';
import type { Namespace, Node, NodeKind } from './namespace.ts';

/** A member that is to stand at a path. */
export interface Newcomer {
  /** The names of its path, and the text they were taken from. */
  readonly names: readonly string[];
  readonly text: string;
  readonly kind: Exclude<NodeKind, 'implied'>;
  readonly subject: Subject;
}

/** Puts members into the tree of names one after another, as unpacking would, and tells what is in the way. */
export interface Placer {
  /** The node of the member; undefined when it has no place. */
  place(newcomer: Newcomer): Node | undefined;
}

/** A placer that judges every name when it first appears. */
export function placer(space: Namespace, judgement: Judgement): Placer {
  const { findings } = judgement;
  let last: { readonly directory: string; readonly node: Node } | undefined;

  /** The directory of a path; members mostly follow others of the same directory. */
  function directoryOf({ names, text, subject }: Newcomer): Node | undefined {
    const directory = textAbove(text, names);
    if (last !== undefined && last.directory === directory) return last.node;
    let node: Node = 0;
    for (let i = 0; i < names.length - 1; i++) {
      const name = names[i] as string;
      node = space.child(node, name) ?? addName(node, name, 'implied', subject);
      const kind = space.kind(node);
      if (passable.has(kind)) continue;
      tellObstacle(kind, space.path(node), subject);
      for (const beyond of names.slice(i + 1)) judgeName(beyond, subject, judgement);
      return undefined;
    }
    if (directory !== undefined) last = { directory, node };
    return node;
  }

  function addName(parent: Node, name: string, kind: NodeKind, subject: Subject): Node {
    const { node, twin } = space.add(parent, name, kind);
    judgeName(name, subject, judgement);
    if (twin !== undefined) {
      const path = space.path(node);
      findings.add('path/collision', { path, of: subject.of, other: space.path(twin) }, subject.at);
    }
    return node;
  }

  function tellObstacle(kind: NodeKind, at: string, { path, at: place }: Subject): void {
    if (kind === 'symlink') findings.add('link/write-through', { path, link: at }, place);
    else findings.add('member/below-file', { path, file: at }, place);
  }

  return {
    place(newcomer) {
      const { names, kind, subject } = newcomer;
      const name = names.at(-1);
      if (name === undefined) {
        const isDirectory = passable.has(kind);
        if (!isDirectory) findings.add('path/root', { path: subject.path, of: subject.of }, subject.at);
        return isDirectory ? 0 : undefined;
      }
      const parent = directoryOf(newcomer);
      if (parent === undefined) return undefined;
      const present = space.child(parent, name);
      if (present === undefined) return addName(parent, name, kind, subject);
      judgeSecond({ was: space.kind(present), is: kind, at: space.path(present) }, subject, judgement);
      space.setKind(present, kind);
      last = undefined; // what was a directory may be none now
      return present;
    },
  };
}

/** The text of a path up to its last name; undefined where that is not the last thing in it, as in `a/` and `a/.`. */
function textAbove(text: string, names: readonly string[]): string | undefined {
  const end = text.lastIndexOf('/') + 1;
  return text.slice(end) === names.at(-1) ? text.slice(0, end) : undefined;
}

/** Judges a member whose path is taken. */
function judgeSecond(
  { was, is, at: link }: { readonly was: NodeKind; readonly is: NodeKind; readonly at: string },
  { path, of, at }: Subject,
  { findings }: Judgement,
): void {
  if (was === 'implied' && (is === 'directory' || is === 'listed')) return;
  if (was === is) {
    // A directory told twice only disagrees about its mode.
    findings.add('path/duplicate', { path, of }, at, is === 'directory' ? 'warning' : undefined);
  } else if (was === 'symlink') findings.add('link/write-through', { path, link }, at);
  else if (isFile(was) && isFile(is)) findings.add('path/duplicate', { path, of }, at);
  else findings.add('member/type-conflict', { path, was: word(was), is: word(is) }, at);
}

/** What other paths may lie below. */
const passable: ReadonlySet<NodeKind> = new Set(['directory', 'implied', 'listed']);

const isFile = (kind: NodeKind): boolean => kind === 'file' || kind === 'hardlink';

function word(kind: NodeKind): string {
  if (kind === 'implied') return 'directory';
  return kind === 'hardlink' ? 'hard link' : kind;
}
