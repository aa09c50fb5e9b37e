import { defineRules } from '@repro/report';

/** How many places beyond the first one have the same fault. */
const more = (places: number, what: string): string => (places > 1 ? `; ${places} ${what} in all` : '');

/** In what a JSON document can differ from its canonical form. */
export const rules = defineRules({
  'json/whitespace': {
    level: 'error',
    summary: 'White space stands between tokens',
    why: 'Two spacings of one value have two digests, so a signature or a recorded digest of the one does not cover the other.',
    fix: 'write the file again with --fix',
    message: (d: { found: string; places: number }) =>
      `white space ${d.found} stands where canonical form has none${more(d.places, 'places')}`,
  },
  'json/member-order': {
    level: 'error',
    summary: 'The members of an object are not in canonical order',
    why: 'RFC 8785 orders members by the UTF-16 units of their names, so that every writer gives the same bytes.',
    fix: 'write the file again with --fix',
    message: (d: { found: string; expected: string; places: number }) =>
      `the member ${d.found} stands where ${d.expected} belongs${more(d.places, 'objects')}`,
  },
  'json/number-form': {
    level: 'error',
    summary: 'A number is not written in canonical form',
    why: 'One number has many spellings (1, 1.0, 10e-1); RFC 8785 takes the one that ECMAScript writes.',
    fix: 'write the file again with --fix',
    message: (d: { found: string; expected: string; places: number }) =>
      `the number ${d.found} is written ${d.expected} in canonical form${more(d.places, 'numbers')}`,
  },
  'json/string-escape': {
    level: 'error',
    summary: 'A string holds an escape that canonical form does not use',
    why: 'One string has many spellings; RFC 8785 escapes only what must be escaped, in the shortest way and in lower case.',
    fix: 'write the file again with --fix',
    message: (d: { found: string; expected: string; places: number }) =>
      `the escape ${d.found} is written ${d.expected} in canonical form${more(d.places, 'strings')}`,
  },
  'json/byte-order-mark': {
    level: 'error',
    summary: 'The document begins with a byte order mark',
    why: 'RFC 8259 forbids it: some readers skip it, others refuse the document, and the digest changes.',
    fix: 'write the file again with --fix',
    message: () => 'the document begins with a byte order mark',
  },
  'json/final-newline': {
    level: 'error',
    summary: 'The document does not end as it should',
    why: 'A newline too many or too few changes the digest; editors and tools add and drop them in silence.',
    fix: 'write the file again with --fix, or choose another rule with --newline',
    message: (d: { found: string; expected: string }) =>
      `after the value stands ${d.found}, expected ${d.expected}`,
  },
  'json/duplicate-member': {
    level: 'error',
    summary: 'An object has two members of one name',
    why: 'Readers disagree which of the two counts, so one signed document can mean two things. There is no canonical form of it.',
    fix: 'delete one of the two by hand: --fix does not choose',
    message: (d: { name: string; line: number; column: number }) =>
      `the member ${d.name} was there before, at line ${d.line}, column ${d.column}`,
  },
  'json/lone-surrogate': {
    level: 'error',
    summary: 'A string holds half of a surrogate pair',
    why: 'It is no Unicode character and has no UTF-8 form: readers replace it, drop it or refuse the document. There is no canonical form of it.',
    fix: 'correct the string by hand',
    message: (d: { found: string }) => `the escape ${d.found} is half of a surrogate pair`,
  },
  'json/number-precision': {
    level: 'error',
    summary: 'A number is more exact or larger than readers keep it',
    why: 'JSON numbers are read as IEEE 754 doubles (RFC 8785, RFC 7493): what is written is not what a program gets, and a rewrite would change it.',
    fix: 'write the number as a string, or write the one that is meant; --fix does not change values',
    message: (d: { found: string; read: string }) => `the number ${d.found} is read as ${d.read}`,
  },
});

/** The codes of what can be wrong. */
export type Code = keyof typeof rules.table;

/** What no rewriting mends without a decision: the document has no canonical form, or one of another value. */
export const byHand: readonly Code[] = [
  'json/duplicate-member',
  'json/lone-surrogate',
  'json/number-precision',
];
