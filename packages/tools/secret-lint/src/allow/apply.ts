import type { AllowComment } from './comments.ts';

/** A credential that a comment may allow. */
export interface Allowable {
  readonly rule: string;
  readonly secret: string;
  /** Of the first byte of its line. */
  readonly lineStart: number;
}

/** What comments did. */
export interface Applied<T> {
  readonly left: readonly T[];
  readonly allowed: number;
  /** Comments that allowed nothing, or that name rules in vain, with those. */
  readonly idle: readonly { readonly comment: AllowComment; readonly rules: readonly string[] }[];
}

/**
 * Takes away what comments allow. A comment is for its own line or, when it stands alone, for the next line that is no
 * such comment. It allows ONE secret, however often the line holds it, or one for each rule that it names: a second one
 * that somebody adds to the line is still found.
 */
export function applyComments<T extends Allowable>(
  found: readonly T[],
  comments: readonly AllowComment[],
): Applied<T> {
  if (comments.length === 0) return { left: found, allowed: 0, idle: [] };
  const byLine = new Map<number, T[]>();
  for (const one of found) {
    const line = byLine.get(one.lineStart);
    if (line) line.push(one);
    else byLine.set(one.lineStart, [one]);
  }
  const gone = new Set<T>();
  const idle: { comment: AllowComment; rules: readonly string[] }[] = [];
  comments.forEach((comment, i) => {
    const line = byLine.get(comment.lineStart) ?? byLine.get(targetLine(comments, i)) ?? [];
    const vain = allowOn(line, comment, gone);
    if (vain) idle.push({ comment, rules: vain });
  });
  return { left: found.filter((one) => !gone.has(one)), allowed: gone.size, idle };
}

/** Where the line begins that the comment is for. */
function targetLine(comments: readonly AllowComment[], index: number): number {
  let at = index;
  for (;;) {
    const comment = comments[at] as AllowComment;
    if (!comment.alone) return comment.lineStart;
    const next = comments[at + 1];
    if (!next?.alone || next.lineStart !== comment.lineEnd + 1) return comment.lineEnd + 1;
    at++;
  }
}

/** Allows what it can; the rules named in vain, or undefined when none was. */
function allowOn<T extends Allowable>(
  line: readonly T[],
  { rules }: AllowComment,
  gone: Set<T>,
): readonly string[] | undefined {
  const vain: string[] = [];
  for (const rule of rules.length === 0 ? [undefined] : rules) {
    const first = line.find((one) => !gone.has(one) && (rule === undefined || one.rule === rule));
    if (first) for (const one of line) if (one.secret === first.secret) gone.add(one);
    if (!first) vain.push(rule ?? '');
  }
  return vain.length === 0 ? undefined : vain.filter((rule) => rule !== '');
}
