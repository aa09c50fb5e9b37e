/**
 * The version in a comment behind a pin: `# v4.1.7`, and as others write it: `# tag=v4`, `# pin@v4`, `# ratchet:a/b@v4`.
 * Tags have names before their numbers, too (`release/v1`, `bundle-v2.20.1`); a number that has neither a v nor a point
 * is rather of something else (`GH-123`, `node-20`).
 */
const VERSION =
  /^(#+[ \t]*(?:renovate:[ \t]*)?(?:(?:tag|version|pin)[ \t]*[=:@][ \t]*|ratchet:\S+@|@)?)((?:v?\d|[a-z][\w./-]{0,99}[/@-](?:v\d|\d+\.\d))[\w.+-]*)(?=[\s,;)]|$)/i;

/** The name before the numbers of a version. */
const NAME = /^(?:[a-z][\w./-]{0,99}?[/@-])??v?(?=\d)/;

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

/**
 * Whether two versions can be names of one commit: the same, or one a shorter form of the other (`v4` and `4.1.7`), with
 * or without a name before (`owner/repo@v4`).
 */
export function agree(a: string, b: string): boolean {
  const bares = [a, b].map((version) => version.toLowerCase().replace(NAME, ''));
  const [short, long] = bares.sort((x, y) => x.length - y.length) as [string, string];
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
