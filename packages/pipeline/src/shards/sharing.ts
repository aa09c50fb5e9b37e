import type { JsonObject } from '@repro/core';
import type { ReleaseStore } from '../flow/store.ts';
import { type World } from '../flow/world.ts';
import { tool } from '../tool.ts';
import type { Connection } from './connect.ts';
import { factsOf } from './facts.ts';
import type { Sharing } from './share.ts';

/** What a run that shares its steps is made of. */
export interface SharingOf {
  readonly world: World;
  readonly files: ReleaseStore;
  readonly connection: Connection;
  readonly wait: number;
  readonly runId: () => string;
}

/** What the steps of one run share, and the state of its source, which its own steps find out. */
export function sharingOf({ world, files, connection, wait, runId }: SharingOf): {
  readonly sharing: Sharing;
  readonly state: Map<string, string>;
} {
  const state = new Map<string, string>();
  let facts: Promise<JsonObject> | undefined;
  const sharing: Sharing = {
    store: connection.store,
    state,
    wait,
    runId,
    tool,
    strict: world.settings['validation.strict_mode'],
    facts: () => (facts ??= factsOf(world)),
    open: (name) => files.open(name),
    has: (name) => files.digests.has(name),
    signal: connection.signal,
    warn: world.warn,
  };
  return { sharing, state };
}
