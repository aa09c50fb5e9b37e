import type { Watcher } from './compile.ts';
import type { Watch } from './tokens.ts';

/** Whose each needle is. Most are never met, so what looks at their places is made when the first of it is. */
export class Roster {
  readonly #watchers: readonly Watcher[];
  readonly #sizes: readonly number[];
  readonly #watches: (Watch | undefined)[];

  /** @param sizes how many needles each watcher has */
  constructor(watchers: readonly Watcher[], sizes: readonly number[]) {
    this.#watchers = watchers;
    this.#sizes = sizes;
    this.#watches = Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, () => undefined);
  }

  /** What looks at the places of a needle, by the needle's place among those of all watchers. */
  watchOf(needle: number): Watch | undefined {
    return this.#watches[needle] ?? this.#make(needle);
  }

  #make(needle: number): Watch | undefined {
    let from = 0;
    let owner = 0;
    for (; needle >= from + (this.#sizes[owner] ?? Infinity); owner++) from += this.#sizes[owner] ?? 0;
    for (const watch of this.#watchers[owner]?.() ?? []) this.#watches[from++] = watch;
    return this.#watches[needle];
  }
}
