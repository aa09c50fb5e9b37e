import type { Json } from '@repro/core';
import type { Misfit } from '@repro/json-schema/misfit';

/** What holds documents against a schema. */
export interface Judge {
  readonly name: string;
  /** Of the schema's file; absent for one of our own. */
  readonly sha256?: string;
  /** What in the schema has no effect. */
  readonly remarks: readonly string[];
  /** At most 1,001 misfits. @throws ERR_REPRO_TOO_SLOW, ERR_REPRO_TOO_LARGE when the schema passes a limit */
  check(document: Json): Promise<readonly Misfit[]>;
  close(): Promise<void>;
}
