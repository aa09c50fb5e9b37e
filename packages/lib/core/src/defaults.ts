/** `D` and `O` as one: what has a default is never undefined. */
export type Settled<D, O> = Omit<O, keyof D> & {
  readonly [K in keyof D]: K extends keyof O ? Exclude<O[K], undefined> | D[K] : D[K];
};

/**
 * Options, with defaults for those that are not given. One that is undefined is not given: `{ ...defaults, ...options }`
 * would put undefined in place of the default, and a limit that is undefined holds nothing back.
 */
export function withDefaults<D extends object, O extends { readonly [K in keyof D]?: unknown }>(
  defaults: D,
  options: O | undefined,
): Settled<D, O> {
  const settled = { ...defaults } as Record<string, unknown>;
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined || !(name in settled)) settled[name] = value;
  }
  return settled as Settled<D, O>;
}
