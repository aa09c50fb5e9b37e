import { shown, tarError } from '../errors.ts';
import type { Notes } from '../notes.ts';
import type { PaxRecord } from '../types.ts';

const usualWhole = /^(?:0|[1-9][0-9]*)$/;
const usualTime = /^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]+)$/;
const anyWhole = /^-?[0-9]+$/;
const anyTime = /^-?[0-9]+(?:\.[0-9]*)?$/;

/**
 * The size that a pax record gives.
 * @throws ERR_REPRO_TAR_SIZE when it is negative or past 2^53, ERR_REPRO_TAR_PAX when it is no decimal number
 */
export function paxSize(record: PaxRecord, notes: Notes): number {
  const value = Number(decimal(record, anyWhole));
  if (record.value.startsWith('-') || !Number.isSafeInteger(value)) {
    throw tarError('SIZE', record.offset, `pax size is ${shown(record.value)}, expected 0 to 2^53 - 1`);
  }
  noteForm(record, usualWhole, notes);
  return value;
}

/** The user or group number that a pax record gives. @throws ERR_REPRO_TAR_PAX when it is no decimal number */
export function paxId(record: PaxRecord, notes: Notes): number {
  const value = Number(decimal(record, anyWhole));
  if (value < 0 || value > 0xffffffff) {
    notes.add('tar/number-range', record.offset, { field: record.key, found: shown(record.value) });
  } else noteForm(record, usualWhole, notes);
  return value;
}

/** Seconds since 1970 that a pax record gives; its text is exact where a number is not. @throws ERR_REPRO_TAR_PAX when it is no decimal number */
export function paxTime(record: PaxRecord, notes: Notes): number {
  const value = Number(decimal(record, anyTime));
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    notes.add('tar/number-range', record.offset, { field: record.key, found: shown(record.value) });
  } else noteForm(record, usualTime, notes);
  return value;
}

function decimal(record: PaxRecord, form: RegExp): string {
  if (form.test(record.value)) return record.value;
  const what = `pax ${record.key} is "${shown(record.value)}", expected a decimal number`;
  throw tarError('PAX', record.offset, what);
}

function noteForm(record: PaxRecord, form: RegExp, notes: Notes): void {
  if (!form.test(record.value)) {
    notes.add('tar/pax-number-form', record.offset, { key: record.key, found: shown(record.value) });
  }
}
