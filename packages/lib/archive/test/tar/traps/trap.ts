/** A malformed or ambiguous archive and what the reader must make of it. */
export interface Trap {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The oddities told, in order; all of them. */
  readonly odd?: readonly string[];
  /** The error instead, without its ERR_REPRO_TAR_. */
  readonly error?: string;
  /** Where the error or the first oddity lies. */
  readonly at?: number;
  /** The paths seen. */
  readonly paths?: readonly string[];
}
