/** A reader under fuzz: what mutations start from, and a run that gives `ok` or the code of its error. */
export interface FuzzTarget {
  readonly seeds: readonly Uint8Array[];
  readonly fuzz: (bytes: Uint8Array) => Promise<string>;
}

/** The targets are plain modules. */
export async function fuzzTarget(name: string): Promise<FuzzTarget> {
  return (await import(new URL(`${name}.mjs`, import.meta.url).href)) as FuzzTarget;
}
