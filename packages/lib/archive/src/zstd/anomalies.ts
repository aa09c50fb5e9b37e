import type { JsonObject } from '@repro/core';
import type { AnomalyKind } from '../tar/anomalies.ts';

/** Every oddity that the Zstandard reader tells: code, kind and meaning. The codes are public and stable. */
export const zstdAnomalies = {
  'zstd/checksum': { kind: 'ambiguous', summary: 'content does not have the checksum of the frame' },
  'zstd/frames': { kind: 'odd', summary: 'a further frame, and the frames are not of one size' },
  'zstd/skippable-frame': { kind: 'hidden', summary: 'skippable frame, whose bytes are no content' },
  'zstd/trailing-data': { kind: 'hidden', summary: 'bytes follow the last frame' },
  'zstd/unused-bit': { kind: 'odd', summary: 'the unused bit of a frame header is set' },
} as const satisfies Record<`zstd/${string}`, { kind: AnomalyKind; summary: string }>;

/** The code of an oddity of a Zstandard file. */
export type ZstdAnomalyCode = keyof typeof zstdAnomalies;

/** Something that RFC 8878 allows and no careful writer makes, or that contradicts itself. */
export interface ZstdAnomaly {
  readonly code: ZstdAnomalyCode;
  /** Where, in bytes from the start of the compressed file. */
  readonly offset: number;
  readonly data: JsonObject;
}
