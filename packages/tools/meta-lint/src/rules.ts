import { defineRules } from '@repro/report';

interface Problem {
  readonly problem: string;
}

const say = (d: Problem): string => d.problem;

/** What can be wrong with a file. */
export const rules = defineRules({
  'meta/syntax': {
    level: 'error',
    summary: 'The file breaks the grammar of JSON or YAML',
    why: 'Readers that forgive differ in what they make of it; those that do not stop.',
    fix: 'correct the file at this place',
    message: say,
  },
  'meta/encoding': {
    level: 'error',
    summary: 'The file is not the UTF-8 that every reader takes',
    why: 'Bytes that are no UTF-8, a byte order mark in JSON or before a line of YAML, and half a surrogate pair are read differently or not at all.',
    fix: 'save the file as UTF-8 without byte order mark',
    message: say,
  },
  'meta/duplicate-key': {
    level: 'error',
    summary: 'An object has two members of one name',
    why: 'Readers keep the first or the last of them: what one tool checks is not what another one uses.',
    fix: 'keep one of the two',
    message: say,
  },
  'meta/number': {
    level: 'error',
    summary: 'A number is read as another one, or is none in JSON',
    why: 'Most readers keep numbers as doubles: 9007199254740993 becomes 9007199254740992, and .nan has no form in JSON.',
    fix: 'write it as a string, which every reader keeps',
    message: say,
  },
  'meta/key': {
    level: 'error',
    summary: 'A key in YAML is a list or a mapping',
    why: 'JSON has strings for keys only, and most programs read YAML as if it were JSON.',
    fix: 'use a string for a key',
    message: say,
  },
  'meta/key-type': {
    level: 'warning',
    summary: 'A key in YAML is a number, a boolean or null',
    why: 'Some readers keep its type, others make a string of it, and 1 and "1" are then one key or two.',
    fix: 'put the key in quotes, if a string is meant',
    message: say,
  },
  'meta/alias': {
    level: 'error',
    summary: 'An alias or merge key in YAML has nothing to stand for',
    why: 'An alias without an anchor, or inside of what it stands for, and a merge of what is no mapping have no value.',
    fix: 'name an anchor that stands before',
    message: say,
  },
  'meta/tag': {
    level: 'warning',
    summary: 'A tag in YAML is one of an application',
    why: 'A reader that does not know it takes the value as if the tag were not there, or refuses the file.',
    fix: 'leave the tag out, if the reader is not the one that knows it',
    message: say,
  },
  'meta/line-end': {
    level: 'error',
    summary: 'A character ends a line for some YAML readers and not for others',
    why: 'Behind it content can stand that a reviewer takes for a part of the comment before.',
    fix: 'write a line feed, or the character as an escape in double quotes',
    message: say,
  },
  'meta/ambiguous-scalar': {
    level: 'note',
    summary: 'A value without quotes is read in another way by other readers, or loses its writing',
    why: 'To YAML 1.1 no is false and 010 is 8; a version written 1.10 is the number 1.1 to all.',
    fix: 'put it in quotes, if a string is meant',
    message: say,
  },
  'meta/empty': {
    level: 'error',
    summary: 'The file is empty, or, as a warning, one of its documents is',
    why: 'An empty file is what a step that failed without saying so leaves behind; as YAML it reads as null.',
    fix: 'look at what should have written it',
    message: () => 'the document is empty',
  },
  'meta/plain-text': {
    level: 'error',
    summary: 'A file that nothing says to be YAML would be a single text as YAML',
    why: 'Almost any text is one to YAML: TOML, settings of programs, the message of a step that failed.',
    fix: 'check it with what reads its grammar, or say that it is YAML: --syntax yaml',
    message: () => 'as YAML this is nothing but a text',
  },
  'meta/required': {
    level: 'error',
    summary: 'A field that must be there is not, or is null',
    why: 'Whoever reads the file counts on it.',
    fix: 'add the field',
    message: (d: { required: string; pointer: string; problem: string }) => `${d.required} ${d.problem}`,
  },
  'meta/schema': {
    level: 'error',
    summary: 'The document does not fit the schema',
    why: 'The schema is what its author demands of every such document.',
    fix: 'correct the document at this place, or the schema',
    message: (d: { pointer: string; problem: string; keyword: string }) =>
      `${d.pointer || 'the document'} ${d.problem}`,
  },
  'meta/schema-remark': {
    level: 'warning',
    summary: 'Something in the schema has no effect',
    why: 'A misspelt keyword or an unknown format demands nothing, and nobody notices.',
    fix: 'correct the schema',
    message: (d: { schema: string; remark: string }) => `${d.schema}: ${d.remark}`,
  },
  'meta/left-out': {
    level: 'error',
    summary: 'More was found than is listed here',
    why: 'A report that listed a hundred thousand findings would hide what they have in common.',
    fix: 'correct what is listed, and check again',
    message: (d: { code: string; count: number }) => `${d.count} more findings of ${d.code}`,
  },
});
