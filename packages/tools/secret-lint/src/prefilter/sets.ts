/** As many sets have a bit. */
const MOST = 32;

/** Numbers sets of characters from one on, and tells of each byte which hold it, as assembly/sets.ts reads it. */
export class Sets {
  /** Bits of every byte, one for each set. */
  readonly bits: Uint32Array = new Uint32Array(256);
  readonly #numbers = new Map<string, number>();

  /**
   * The number of a set, of which all characters are given.
   * @throws RangeError when there are too many
   */
  numberOf(characters: string): number {
    const known = this.#numbers.get(characters);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    if (number > MOST) throw new RangeError('too many sets of characters');
    this.#numbers.set(characters, number);
    for (const character of characters) {
      const code = character.charCodeAt(0);
      this.bits[code] = (this.bits[code] ?? 0) | (1 << (number - 1));
    }
    return number;
  }
}
