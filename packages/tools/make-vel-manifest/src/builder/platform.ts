import type { Builder } from '../document.ts';
import type { Variables } from './values.ts';

/** What a CI says it checked out. */
export interface CheckedOut {
  readonly sha?: string | undefined;
  /** In full: refs/heads/main. */
  readonly ref?: string | undefined;
  readonly repository?: string | undefined;
}

type Told = { readonly [K in Exclude<keyof Builder, 'id' | 'version' | 'ci'>]?: Builder[K] | undefined };

/** A system that builds run on. */
export interface Platform {
  /** How `builder.ci` calls it. */
  readonly name: string;
  readonly detect: (env: Variables) => boolean;
  /** What identifies the run. */
  readonly run: (env: Variables) => Told;
  readonly source: (env: Variables) => CheckedOut;
  /** What it says of the machine image. */
  readonly image?: (env: Variables) => Readonly<Record<string, string | undefined>>;
}
