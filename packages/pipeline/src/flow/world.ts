import type { Host, NamedBytes } from '@repro/make-vel-manifest';
import type { DigestCache } from '@repro/tree';
import type { UserSchema } from '@repro/vel-validator';
import type { Values } from '../settings/table.ts';
import { artifactName } from './files.ts';
import type { Signing } from './signing.ts';
import type { Source } from './source.ts';
import type { NamedText } from './user-files.ts';

/** What every step of one run knows. */
export interface World {
  readonly source: Source;
  readonly settings: Values;
  /** Where tools look for git, CI and SOURCE_DATE_EPOCH. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The machine, for the manifest. */
  readonly host: Host;
  readonly signal: AbortSignal;
  /** Told what is odd but no error. */
  readonly warn: (line: string) => void;
  /** A schema of the user that the manifest must satisfy. */
  readonly schema?: UserSchema | undefined;
  /** A JSON object of the user, carried along in manifest and bill of materials. */
  readonly metadata?: NamedBytes | undefined;
  /** The policy that the bill of materials must satisfy. */
  readonly rbomPolicy?: NamedText | undefined;
  /** Rules of the user's for the search for secrets, and secrets that are accepted. */
  readonly secretConfig?: NamedText | undefined;
  readonly secretBaseline?: NamedText | undefined;
  /** What signs the provenance. */
  readonly signing?: Signing | undefined;
  /** Whether steps may take results from the cache. */
  readonly caches: boolean;
  /** Digests of the source's files by an earlier run. */
  readonly digests?: DigestCache | undefined;
  /** The artifact's name. */
  readonly artifact: string;
  /** Where the files of the run lie while it runs, absolute. */
  readonly directory: string;
  /** The files in it that are no longer as a step wrote them. */
  readonly changed: () => Promise<readonly string[]>;
}

/** The artifact's name by the settings. */
export function artifactOf(settings: Values): string {
  return artifactName(settings['build.compression']);
}
