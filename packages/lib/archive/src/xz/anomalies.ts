import type { JsonObject } from '@repro/core';
import type { AnomalyKind } from '../tar/anomalies.ts';

/** Every oddity that the reader of .xz tells: code, kind and meaning. The codes are public and stable. */
export const xzAnomalies = {
  'xz/check': { kind: 'ambiguous', summary: 'content does not have the check of its block' },
  'xz/stream-padding': { kind: 'odd', summary: 'zero bytes follow a stream' },
  'xz/streams': { kind: 'odd', summary: 'a further stream, which some readers do not read' },
  'xz/trailing-data': { kind: 'hidden', summary: 'bytes follow the last stream' },
  'xz/unknown-check': { kind: 'ambiguous', summary: 'content has a check of a kind that is not known' },
} as const satisfies Record<`xz/${string}`, { kind: AnomalyKind; summary: string }>;

/** The code of an oddity of an .xz file. */
export type XzAnomalyCode = keyof typeof xzAnomalies;

/** Something that the format allows and no careful writer makes, or that contradicts itself. */
export interface XzAnomaly {
  readonly code: XzAnomalyCode;
  /** Where, in bytes from the start of the compressed file. */
  readonly offset: number;
  readonly data: JsonObject;
}
