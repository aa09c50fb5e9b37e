import type { Repository } from '@repro/git/facts';

/** The kinds of version that are told apart. */
export const schemes = ['semver', 'pep440', 'calver'] as const;
export type SchemeName = (typeof schemes)[number];

/** How a text is read as a version. */
export interface ParseOptions {
  /** Which scheme it must fit; `auto` takes the first that it fits of calver, semver, pep440. Default `auto`. */
  readonly scheme?: SchemeName | 'auto' | undefined;
  /** The form of calendar versions, in the words of calver.org: 'YYYY.0M.MICRO'. */
  readonly calverFormat?: string | undefined;
}

/** Where the version comes from: exactly one of these. */
export type Source =
  | { readonly kind: 'given'; readonly version: string }
  /** The nearest version tag, and what came after it. */
  | { readonly kind: 'git' }
  /** A package.json; `name` is for messages. */
  | { readonly kind: 'package'; readonly name: string; readonly content: Uint8Array | string };

/** How a version is stamped. */
export interface StampOptions extends ParseOptions {
  /** Where git is asked: needed for the source `git` and for `strict`; else the stamp says nothing of git. */
  readonly directory?: string | undefined;
  /** The repository of `directory`, when the caller has opened it (with `aside`): saves two processes. */
  readonly opened?: Repository | undefined;
  /** What stands before the version in a tag: 'pkg@' of 'pkg@1.2.3'. Default nothing; a `v` is part of the version. */
  readonly tagPrefix?: string | undefined;
  /** Refuse a work tree that is not HEAD's, a version that HEAD's tag contradicts, and one not in normal form. */
  readonly strict?: boolean | undefined;
  /** With `strict`: do not mind files that are neither tracked nor ignored. */
  readonly allowUntracked?: boolean | undefined;
  /** With `strict`: a directory, absolute, whose untracked files do not count: where the caller itself writes. */
  readonly aside?: string | undefined;
  /** What to count from while there is no version tag; without it that is an error. */
  readonly base?: string | undefined;
  /** The environment in which git is looked up. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** No version is longer; node-semver has the same limit. */
export const maxLength = 256;

/** A package.json is smaller. */
export const maxPackageBytes = 4 * 1024 * 1024;

/** How many hexadecimal digits of the commit a development version shows, whatever git would abbreviate to. */
export const shownDigits = 7;
