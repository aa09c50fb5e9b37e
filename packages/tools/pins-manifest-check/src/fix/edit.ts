import { versionIn } from '../comment.ts';
import type { Use } from '../judge.ts';
import type { YamlScalar } from '../yaml/model.ts';
import type { YamlFile } from '../yaml/read.ts';
import type { Change } from './choose.ts';

/** A piece of the text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that make a change, and the new value of the node; undefined when the node cannot be rewritten in place. */
export function editsOf(
  use: Use,
  change: Change,
  file: YamlFile,
): { edits: Edit[]; value: string } | undefined {
  const { node, target } = use;
  const comment = change.version === undefined ? [] : commentEdit(use, change.version, file);
  if (change.pin === undefined)
    return comment.length === 0 ? undefined : { edits: comment, value: node.text };
  const body = bodyOf(node, file.text);
  if (body === undefined) return undefined;
  const isImage = target.type === 'image';
  const start = isImage ? body.end : body.end - target.revision.length;
  const text = isImage ? `@${change.pin}` : change.pin;
  const value = node.text.slice(0, start - body.start) + text;
  return { edits: [{ start, end: body.end, text }, ...comment], value };
}

/** Where the value stands without its quotes; undefined where the text is not the value letter by letter. */
function bodyOf(
  { start, end, text }: YamlScalar,
  source: string,
): { start: number; end: number } | undefined {
  const quote = /["']/.test(source.charAt(start)) ? 1 : 0;
  const body = { start: start + quote, end: end - quote };
  return source.slice(body.start, body.end) === text ? body : undefined;
}

/**
 * Tells the version in the line's comment: in place of the version there, before other words, or in a new comment
 * where nothing but brackets follows. Nothing where that is not possible.
 */
function commentEdit({ node, comment, sharesLine }: Use, version: string, file: YamlFile): Edit[] {
  if (sharesLine || node.isBlock) return [];
  if (comment) {
    const present = versionIn(comment.text);
    const marks = /^#+[ \t]*/.exec(comment.text)?.[0].length ?? 1;
    if (comment.text.slice(marks).split(/\s/)[0] === version) return [];
    const start = comment.start + (present?.start ?? marks);
    const space = comment.text.length > marks ? ' ' : '';
    if (present) return [{ start, end: start + present.version.length, text: version }];
    return [{ start, end: start, text: `${comment.text === '#' ? ' ' : ''}${version}${space}` }];
  }
  const lineEnd = file.places.lineEnd(file.places.line(node.end));
  const rest = file.text.slice(node.end, lineEnd);
  if (!/^[ \t\]},]*\r?$/.test(rest)) return [];
  const at = node.end + rest.trimEnd().length;
  return [{ start: at, end: at, text: ` # ${version}` }];
}

/** The text with all edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
