/** How much somebody else's schema may take. */
export interface SchemaLimits {
  /** Seconds for compiling the schema, and for each document. */
  readonly schemaSeconds: number;
  /** MiB of the thread's heap. */
  readonly schemaMegabytes: number;
}

/** How a schema is used. */
export interface SchemaOptions {
  /** How messages call the schema. */
  readonly name: string;
  readonly limits: SchemaLimits;
  /**
   * Whether `format` demands nothing, which is what the drafts have by default. Else it demands what is known of it, and a
   * remark says which formats nobody knows.
   */
  readonly ignoreFormats: boolean;
  /** Where a place in the schema, as a JSON Pointer (RFC 6901), lies in its file; for messages. */
  readonly locate?:
    | ((pointer: string) => { readonly line: number; readonly column: number } | undefined)
    | undefined;
  readonly signal?: AbortSignal | undefined;
}
