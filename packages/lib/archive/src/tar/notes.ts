import type { JsonObject } from '@repro/core';
import { refusing } from '../fault.ts';
import { type Anomaly, type TarAnomalyCode, tarAnomalies } from './anomalies.ts';
import { tarError } from './errors.ts';

/** Where header readers leave what they find odd. */
export interface Notes {
  /** How many have been added so far, those that were taken included. */
  readonly added: number;
  add(code: TarAnomalyCode, offset: number, data: JsonObject): void;
}

/** Notes that belong to the member being read. */
export interface MemberNotes extends Notes {
  /** All notes since the last call; the empty list is shared. */
  take(): readonly Anomaly[];
}

/** The list of those that have none. */
export const none: readonly Anomaly[] = Object.freeze([]);

/**
 * More oddities than this for one member are dropped, since four megabytes of pax records can hold half a million; but
 * for the first of each code, lest a hundred that harm nobody hide one that does.
 */
const perMember = 100;

/**
 * Collects notes until they are taken.
 * @throws ERR_REPRO_TAR_AMBIGUOUS from `add` when `strict` and the oddity is not merely `odd`.
 */
export function collectNotes(strict: boolean): MemberNotes {
  const refuse = refusing(tarAnomalies, tarError);
  let notes: Anomaly[] | undefined;
  let added = 0;
  return {
    get added() {
      return added;
    },
    add(code, offset, data) {
      if (strict) refuse({ code, offset });
      added++;
      notes ??= [];
      if (notes.length < perMember || !notes.some((note) => note.code === code))
        notes.push({ code, offset, data });
    },
    take() {
      const taken = notes ?? none;
      notes = undefined;
      return taken;
    },
  };
}
