/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  readonly bytes: number;
  /** How often each kind of difference was found, by the code of its finding. */
  readonly differences: Readonly<Record<string, number>>;
  /** The offset of the first byte that is not that of the canonical form; absent from a canonical document. */
  readonly first_difference?: number;
  /** Of `fix`: how many places were mended. */
  readonly fixed?: number;
};
