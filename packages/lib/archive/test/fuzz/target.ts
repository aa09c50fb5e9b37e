/** A reader under fuzz: what mutations start from, and a run that gives `ok` or the code of its error. */
export interface FuzzTarget {
  readonly seeds: readonly Uint8Array[];
  readonly fuzz: (bytes: Uint8Array) => Promise<string>;
}

interface Mutation {
  readonly mutate: (bytes: Uint8Array | undefined, next: () => number) => Uint8Array;
  readonly randomNumbers: (seed: number) => () => number;
}

/** The targets are plain modules, so that the long fuzzer runs them without a build. */
export async function fuzzTarget(name: string): Promise<FuzzTarget> {
  return (await import(new URL(`${name}.mjs`, import.meta.url).href)) as FuzzTarget;
}

/** The mutations that all targets share. */
export async function mutation(): Promise<Mutation> {
  return (await import(new URL('mutate.mjs', import.meta.url).href)) as Mutation;
}
