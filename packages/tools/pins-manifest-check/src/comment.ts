/** The version in a comment behind a pin: `# v4.1.7`, and as others write it: `# tag=v4`, `# pin@v4`, `# ratchet:a/b@v4`. */
const VERSION =
  /^(#+[ \t]*(?:(?:tag|version|pin)[ \t]*[=:@][ \t]*|ratchet:\S+@|@)?)(v?\d[\w.+-]*)(?=[\s,;)]|$)/i;

/** A version and where it stands in the comment. */
export interface CommentVersion {
  readonly version: string;
  readonly start: number;
}

/** The version that a comment tells; undefined when it tells something else. */
export function versionIn(comment: string): CommentVersion | undefined {
  const [, before, version] = VERSION.exec(comment) ?? [];
  return before === undefined || version === undefined ? undefined : { version, start: before.length };
}

/** Whether two versions can be names of one commit: the same, or one a shorter form of the other (`v4` and `4.1.7`). */
export function agree(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || long.startsWith(`${short}.`);
}

/** Whether a version has all its numbers: shorter ones move from commit to commit. */
export function isFull(version: string): boolean {
  return bare(version).split('.').length >= 3;
}

/** Without what does not count: the v and where a tag lies. */
export function bare(version: string): string {
  return version.toLowerCase().replace(/^(?:refs\/tags\/)?v?/, '');
}
