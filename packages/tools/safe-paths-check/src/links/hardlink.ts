import { type Judgement, judgePath } from '../paths/judge.ts';
import type { Namespace, Node } from '../paths/namespace.ts';
import { splitPath } from '../paths/split.ts';
import type { Link } from './link.ts';

/** A hard link names an earlier file by its path from the root, through directories alone. */
export function judgeHardlink(
  { path, target, targetKey, at }: Link,
  space: Namespace,
  judgement: Judgement,
): void {
  const { findings } = judgement;
  const judged = judgePath({ path: target, of: 'target of the hard link', at }, judgement);
  if (!judged) return;
  const names = targetKey === undefined ? judged : splitPath(targetKey).names;
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
  // GNU tar, bsdtar and others refuse the slash behind the name of a file, Python and Go do not.
  else if (kind === 'directory' || kind === 'implied' || /\/\.?$/.test(target))
    findings.add('hardlink/to-directory', data, at);
}
