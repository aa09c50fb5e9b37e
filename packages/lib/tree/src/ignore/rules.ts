import { expandBraces } from './braces.ts';
import { type BuiltinIgnore, builtinIgnore } from './builtin.ts';
import { byteString, compilePattern, type Pattern } from './pattern.ts';

/** What a walk leaves out. */
export interface IgnoreOptions {
  /** The patterns taken without being asked for; default `vcs`: `.git`, `.hg` and `.svn`. */
  readonly builtin?: BuiltinIgnore | undefined;
  /**
   * Patterns as in gitignore(5), and `{a,b}`: without a slash (but at the end) a name at any depth, else a path below the root;
   * `*` stops at slashes, double star crosses them; a final slash means directories only; `!` keeps what an earlier
   * pattern or a `.gitignore` leaves out. The last match decides. What lies in an ignored directory is not looked at.
   */
  readonly ignore?: readonly string[] | undefined;
  /** Paths, not patterns, that are left out with all below them: a tool's own output inside the tree. */
  readonly exclude?: readonly string[] | undefined;
}

/** An entry as patterns see it. */
export interface Candidate {
  readonly path: string;
  readonly rawPath?: Uint8Array;
  readonly isDir: boolean;
}

/** The patterns of one `.gitignore`, and those of the directories above it. */
export interface Scope {
  /** Byte length of the directory's path with its slash: what patterns do not see. */
  readonly base: number;
  readonly patterns: readonly Pattern[];
  readonly outer?: Scope | undefined;
}

/** Tells whether an entry, whose parents are not ignored, is. */
export type IgnoreRules = (candidate: Candidate, scope?: Scope) => boolean;

/** Compiles the options into one decision: excluded paths, then the patterns, then `.gitignore` files from the inside out. */
export function ignoreRules(options: IgnoreOptions = {}): IgnoreRules {
  const { builtin = 'vcs', ignore = [], exclude = [] } = options;
  const patterns = [...builtinIgnore[builtin], ...ignore.flatMap(expandBraces)].map((pattern) =>
    compilePattern(byteString(pattern)),
  );
  const own: Scope = { base: 0, patterns };
  const excluded = new Set(exclude);
  return ({ path, rawPath, isDir }, scope) => {
    if (excluded.has(path)) return true;
    const bytes = rawPath ? Buffer.from(rawPath).toString('latin1') : byteString(path);
    let decision = decide(own, bytes, isDir);
    for (let at = scope; at && decision === undefined; at = at.outer) decision = decide(at, bytes, isDir);
    return decision ?? false;
  };
}

/** What the last matching pattern says: true to ignore, false to keep. */
function decide({ base, patterns }: Scope, path: string, isDir: boolean): boolean | undefined {
  if (patterns.length === 0) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const below = base === 0 ? path : path.slice(base);
  for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i] as Pattern;
    if (pattern.dirOnly && !isDir) continue;
    if (pattern.matches(pattern.nameOnly ? name : below)) return !pattern.keeps;
  }
  return undefined;
}
