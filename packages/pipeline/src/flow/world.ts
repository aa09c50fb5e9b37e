import type { Values } from '../settings/table.ts';
import type { Source } from './source.ts';

/** What every step of one run knows. */
export interface World {
  readonly source: Source;
  readonly settings: Values;
  /** Where tools look for git, CI and SOURCE_DATE_EPOCH. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}
