import type { FieldRange } from '@repro/archive/tar';
import type { Forms, NumberField, NumberForm } from '../profile/types.ts';

/** Where the number fields of a header are. */
const ranges: Readonly<Record<NumberField, FieldRange>> = {
  mode: { at: 100, length: 8 },
  uid: { at: 108, length: 8 },
  gid: { at: 116, length: 8 },
  size: { at: 124, length: 12 },
  mtime: { at: 136, length: 12 },
  chksum: { at: 148, length: 8 },
  devmajor: { at: 329, length: 8 },
  devminor: { at: 337, length: 8 },
};

const names = Object.keys(ranges) as readonly NumberField[];

/** What each form is, for people. */
export const formNames: Readonly<Record<NumberForm, string>> = {
  nul: 'octal digits and NUL',
  'space-nul': 'octal digits, space and NUL',
  'nul-space': 'octal digits, NUL and space',
  empty: 'empty',
  base256: 'base-256',
};

/** A field whose number is not written in any of the forms. */
export interface MisformedField {
  readonly field: NumberField;
  readonly found: string;
  readonly expected: readonly string[];
  /** In the header block. */
  readonly at: number;
}

/** Gives the number fields of a header block that are not in the form that is expected. */
export type FormCheck = (block: Uint8Array) => readonly MisformedField[];

/** A check of number fields against the forms that a profile expects; one of a whole archive, since it is prepared once. */
export function checkForms(forms: Forms): FormCheck {
  const fields = names.map((field) => ({ field, ...ranges[field], forms: forms[field] }));
  return (block) => {
    let wrong = none;
    for (const field of fields) if (!hasOneOf(block, field)) wrong = [...wrong, misformed(block, field)];
    return wrong;
  };
}

const none: readonly MisformedField[] = [];

/** A field, and the forms that it may have. */
interface FormedField extends FieldRange {
  readonly field: NumberField;
  readonly forms: readonly NumberForm[];
}

function hasOneOf(block: Uint8Array, field: FormedField): boolean {
  for (const form of field.forms) if (hasForm(block, field, form)) return true;
  return false;
}

function misformed(block: Uint8Array, { field, at, length, forms }: FormedField): MisformedField {
  const expected = forms.map((form) => formNames[form]);
  return { field, found: shown(block, { at, length }), expected, at };
}

function hasForm(block: Uint8Array, { at, length }: FieldRange, form: NumberForm): boolean {
  const end = at + length;
  const last = block[end - 1];
  const beforeLast = block[end - 2];
  switch (form) {
    case 'nul':
      return last === 0 && areDigits(block, at, end - 1);
    case 'space-nul':
      return last === 0 && beforeLast === 0x20 && areDigits(block, at, end - 2);
    case 'nul-space':
      return last === 0x20 && beforeLast === 0 && areDigits(block, at, end - 2);
    case 'base256':
      return ((block[at] ?? 0) & 0x80) !== 0;
    default:
      return block.subarray(at, end).every((byte) => byte === 0);
  }
}

function areDigits(block: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = block[i] ?? 0;
    if (byte < 0x30 || byte > 0x37) return false;
  }
  return true;
}

/** The field with what is not printable as `.`, NUL among it. */
function shown(block: Uint8Array, { at, length }: FieldRange): string {
  return Buffer.from(block.subarray(at, at + length))
    .toString('latin1')
    .replace(/[^ -~]/g, '.');
}
