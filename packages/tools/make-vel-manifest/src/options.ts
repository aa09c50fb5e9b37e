import type { Bytes } from '@repro/core';
import type { Repository } from '@repro/git/facts';
import type { Artifact, VelManifest } from './document.ts';

/** Bytes with the name that messages, and for artifacts the manifest, call them by. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Bytes;
}

/** What a manifest is made of. */
export interface ManifestInput {
  /** One that the caller has made, and knows what is promised of it, is taken as it is. */
  readonly snapshot: NamedBytes | VelManifest['results_contract'];
  /** The primary one first; one that was hashed already is taken as it is. */
  readonly artifacts: readonly (NamedBytes | Artifact)[];
  /** A JSON object. */
  readonly metadata?: NamedBytes | undefined;
}

/** The machine, as the caller sees it: nothing is asked of the process here. */
export interface Host {
  /** Without a leading v: '20.20.2'. */
  readonly nodeVersion: string;
  /** What the system calls itself: 'Linux', 'Darwin', 'Windows_NT'. */
  readonly os: string;
  /** System and processor: 'linux-x64'. */
  readonly platform: string;
}

/** How a manifest is made. */
export interface ManifestOptions {
  readonly host: Host;
  /** The environment: SOURCE_DATE_EPOCH and a CI's own variables are looked up, each by its name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The directory whose repository is asked for commit, ref and remote; without it git is not asked. */
  readonly directory?: string | undefined;
  /** The repository of `directory`, when the caller has opened it: saves two processes. */
  readonly opened?: Repository | undefined;
  /** The commit as the caller knows it; must be HEAD when git is asked. */
  readonly gitSha?: string | undefined;
  readonly gitRef?: string | undefined;
  /** The URL of the repository; credentials in it are left out. */
  readonly repository?: string | undefined;
  /** Versions of what took part in the build, by name. */
  readonly tools?: Readonly<Record<string, string>> | undefined;
  /** More facts about the environment, by snake_case name. */
  readonly facts?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Leave out the digest of the tar inside a compressed artifact. */
  readonly skipTarDigest?: boolean | undefined;
  /** Told what is odd but no error. */
  readonly warn?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes of a snapshot and of metadata at most. */
export const limits = { snapshotBytes: 256 * 1024 * 1024, metadataBytes: 4 * 1024 * 1024 } as const;
