import { ReproError } from '@repro/core/error';
import { type ByteString, toBytes } from '../byte-string.ts';
import { expandBraces } from './braces.ts';
import { type BuiltinIgnore, builtinIgnore } from './builtin.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** Every pattern is tried on every entry; the patterns of a snapshot that is checked come from somebody else. */
const MAX_PATTERNS = 10_000;

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
  /** Told the place in `ignore` of the pattern that decided about an entry: one that is never told does nothing. */
  readonly onPattern?: ((index: number) => void) | undefined;
}

/** The patterns of one `.gitignore`, and those of the directories above it. */
export interface Scope {
  /** Byte length of the directory's path with its slash: what patterns do not see. */
  readonly base: number;
  readonly patterns: readonly Pattern[];
  readonly outer?: Scope | undefined;
}

/** An entry as patterns see it. */
export interface Candidate {
  /** The path of its directory with a slash at its end; empty for the root. */
  readonly prefix: ByteString;
  readonly name: ByteString;
  readonly isDir: boolean;
}

/** Tells whether an entry, whose parents are not ignored, is. */
export type IgnoreRules = (candidate: Candidate, scope?: Scope) => boolean;

/** Compiles the options into one decision: excluded paths, then the patterns, then `.gitignore` files from the inside out. */
export function ignoreRules(options: IgnoreOptions = {}): IgnoreRules {
  const { builtin = 'vcs', ignore = [], exclude = [], onPattern } = options;
  const given = ignore.map(expandBraces);
  const sources = [...builtinIgnore[builtin], ...given.flat()];
  if (sources.length > MAX_PATTERNS) {
    throw new ReproError(
      'ERR_REPRO_TOO_MANY',
      `there are ${sources.length} ignore patterns, the limit is ${MAX_PATTERNS}`,
      {
        hint: 'use fewer and wider patterns',
      },
    );
  }
  const patterns = sources.map((pattern) => compilePattern(toBytes(pattern)));
  const own: Scope = { base: 0, patterns };
  const tell = onPattern && teller(onPattern, { builtin, given });
  const excluded = new Set(exclude.map(toBytes));
  return (candidate, scope) => {
    if (excluded.size > 0 && excluded.has(candidate.prefix + candidate.name)) return true;
    let decision = decide(own, candidate, tell);
    for (let at = scope; at && decision === undefined; at = at.outer) decision = decide(at, candidate);
    return decision ?? false;
  };
}

/** Tells of a compiled pattern by the place of the one it was made from; a pattern with braces became several. */
function teller(
  onPattern: (index: number) => void,
  { builtin, given }: { readonly builtin: BuiltinIgnore; readonly given: readonly (readonly string[])[] },
): (compiled: number) => void {
  const places = given.flatMap((expanded, index) => expanded.map(() => index));
  return (compiled) => {
    const place = places[compiled - builtinIgnore[builtin].length];
    if (place !== undefined) onPattern(place);
  };
}

/** What the last matching pattern says: true to ignore, false to keep. */
function decide(
  { base, patterns }: Scope,
  { prefix, name, isDir }: Candidate,
  tell?: (compiled: number) => void,
): boolean | undefined {
  for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i] as Pattern;
    if (pattern.dirOnly && !isDir) continue;
    if (!pattern.matches(pattern.nameOnly ? name : prefix.slice(base) + name)) continue;
    tell?.(i);
    return !pattern.keeps;
  }
  return undefined;
}
