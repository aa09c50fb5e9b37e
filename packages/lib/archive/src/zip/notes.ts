import type { JsonObject } from '@repro/core';
import { refusing } from '../fault.ts';
import { type ZipAnomaly, type ZipAnomalyCode, zipAnomalies } from './anomalies.ts';
import { zipError } from './errors.ts';

/** Where the parts of the reader leave what they find odd. */
export interface Notes {
  add(code: ZipAnomalyCode, offset: number, data?: JsonObject): void;
  /** The same place for what is about one entry. */
  of(entry: number): Notes;
}

/** Notes that go to `tell`, or without it are refused unless they are merely `odd`. */
export function notesFor(tell: ((anomaly: ZipAnomaly) => void) | undefined): Notes {
  const told = tell ?? refusing(zipAnomalies, zipError);
  const notes = (entry: number | undefined): Notes => ({
    add(code, offset, data = {}) {
      told({ code, offset, data, ...(entry !== undefined && { entry }) });
    },
    of: notes,
  });
  return notes(undefined);
}
