import type { Host } from '@repro/make-vel-manifest';
import type { Values } from '../settings/table.ts';
import type { Source } from './source.ts';

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
}
