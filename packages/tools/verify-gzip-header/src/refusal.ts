import type { JsonObject } from '@repro/core';
import { isReproError } from '@repro/core/error';

/** Why a file is no gzip at all, as the rule that says so. */
export interface Refusal {
  readonly code: 'gzip/magic' | 'gzip/method';
  readonly offset: number;
  readonly data: JsonObject;
}

/** The verdict that lies in an error of the reader; undefined for those that leave the question open. */
export function refusalOf(error: unknown, head: Uint8Array): Refusal | undefined {
  if (!isReproError(error)) return undefined;
  if (error.code === 'ERR_REPRO_GZIP_MAGIC') {
    const found = Array.from(head.subarray(0, 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { code: 'gzip/magic', offset: 0, data: { expected: '1f8b', found } };
  }
  if (error.code === 'ERR_REPRO_GZIP_METHOD') {
    return { code: 'gzip/method', offset: 2, data: { expected: 8, found: head[2] ?? 0 } };
  }
  return undefined;
}
