import type { JsonObject } from '@repro/core';
import type { AnomalyKind } from '../tar/anomalies.ts';

/** Every oddity that the gzip reader tells: code, kind and meaning. The codes are public and stable. */
export const gzipAnomalies = {
  'gzip/crc': { kind: 'ambiguous', summary: 'content does not have the CRC-32 of the trailer' },
  'gzip/extra-field': { kind: 'odd', summary: 'extra field that is not a whole number of subfields' },
  'gzip/header-crc': { kind: 'ambiguous', summary: 'header does not have the CRC-16 that it names' },
  'gzip/members': { kind: 'odd', summary: 'a further member, which some readers do not read' },
  'gzip/nonzero-padding': {
    kind: 'hidden',
    summary: 'bits that pad the deflate data to whole bytes are not zero',
  },
  'gzip/reserved-flags': { kind: 'ambiguous', summary: 'reserved flag bits are set' },
  'gzip/size': { kind: 'ambiguous', summary: 'content does not have the size of the trailer' },
  'gzip/trailing-data': { kind: 'hidden', summary: 'bytes follow the last member' },
  'gzip/zero-padding': { kind: 'odd', summary: 'zero bytes follow the last member' },
} as const satisfies Record<`gzip/${string}`, { kind: AnomalyKind; summary: string }>;

/** The code of an oddity of a gzip file. */
export type GzipAnomalyCode = keyof typeof gzipAnomalies;

/** Something that RFC 1952 forbids, or allows and no careful writer makes. */
export interface GzipAnomaly {
  readonly code: GzipAnomalyCode;
  /** Where, in bytes from the start of the gzip file. */
  readonly offset: number;
  /** Usually `expected` and `found`. */
  readonly data: JsonObject;
}
