import { defineRules } from '@repro/report';

/** Where in the policy the line stands that a finding breaks. */
export interface BrokenLine {
  readonly path: string;
  /** JSON Pointer (RFC 6901) into the policy. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

interface OfPolicy {
  readonly policy: BrokenLine;
}

const by = ({ path, line, column }: BrokenLine): string => `(${path}:${line}:${column})`;
const AGAIN = 'make it anew: make-rbom DIR --release-version V';

/** What can be wrong with a bill of materials. */
export const rules = defineRules({
  'rbom/schema': {
    level: 'error',
    summary: 'The bill does not fit its schema',
    why: 'What does not have the form can be read in more than one way, or not at all.',
    fix: AGAIN,
    message: (d: { pointer: string; problem: string }) => `${d.pointer || 'the document'} ${d.problem}`,
  },
  'rbom/schema-version': {
    level: 'error',
    summary: 'The bill is of a version that this tool does not know',
    why: 'A later major version may mean something else by the same names, so nothing in it can be judged.',
    fix: 'use a version of rbom-check that knows it',
    message: (d: { found: string }) => `schema_version is ${d.found}, expected 1.x`,
  },
  'rbom/newer-schema': {
    level: 'note',
    summary: 'The bill is of a later minor version, and what that adds was not judged',
    why: 'Minor versions add members and change none; a rule for what they add may be missing here.',
    fix: 'use a version of rbom-check that knows it',
    message: (d: { found: string }) => `schema_version is ${d.found}; what it adds to 1.0 was not judged`,
  },
  'rbom/duplicate-name': {
    level: 'error',
    summary: 'Two artifacts have one name',
    why: 'Whoever looks a file up by its name finds the digest of one or the other, and both seem to be right.',
    fix: AGAIN,
    message: (d: { name: string; first: string }) =>
      `${JSON.stringify(d.name)} is listed before, at ${d.first}`,
  },
  'rbom/unsafe-name': {
    level: 'error',
    summary: 'A name leads out of the release',
    why: 'A tool that joins it to a directory reads or writes a file elsewhere.',
    fix: 'name each artifact by its path inside of the release',
    message: (d: { name: string; problem: string }) => `${JSON.stringify(d.name)} ${d.problem}`,
  },
  'rbom/hazardous-name': {
    level: 'warning',
    summary: 'A name is dangerous or ambiguous on some system, terminal or log',
    why: 'Control and bidirectional characters forge what a reader sees; back-slashes, colons and device names mean something else on Windows.',
    fix: 'rename the artifact',
    message: (d: { name: string; hazard: string; found: string }) =>
      `${JSON.stringify(d.name)}: ${d.hazard} ${d.found}`,
  },
  'rbom/order': {
    level: 'warning',
    summary: 'The artifacts are not sorted by the bytes of their names',
    why: 'The same release must give the same bytes; another order is the mark of another maker.',
    fix: AGAIN,
    message: (d: { name: string; before: string }) =>
      `${JSON.stringify(d.name)} stands behind ${JSON.stringify(d.before)}`,
  },
  'rbom/required-artifact': {
    level: 'error',
    summary: 'An artifact that the policy requires is not listed',
    why: 'A release that lacks a file which its users count on is not the release.',
    fix: 'add the artifact to the release, or correct required_artifacts',
    message: (d: { required: string } & OfPolicy) =>
      `no artifact is called ${JSON.stringify(d.required)}, which the policy requires ${by(d.policy)}`,
  },
  'rbom/forbidden-extension': {
    level: 'error',
    summary: 'A name ends in what the policy forbids',
    why: 'Keys, dumps and leftovers are known by their extensions, and once released they cannot be called back.',
    fix: 'take the file out of the release, or correct forbidden_extensions',
    message: (d: { name: string; extension: string } & OfPolicy) =>
      `${JSON.stringify(d.name)} ends in ${d.extension}, which the policy forbids ${by(d.policy)}`,
  },
  'rbom/forbidden-pattern': {
    level: 'error',
    summary: 'A name matches a pattern that the policy forbids',
    why: 'Files that must not leave the house are known by their names, and once released they cannot be called back.',
    fix: 'take the file out of the release, or correct forbidden_patterns',
    message: (d: { name: string; pattern: string } & OfPolicy) =>
      `${JSON.stringify(d.name)} matches ${d.pattern}, which the policy forbids ${by(d.policy)}`,
  },
  'rbom/artifact-size': {
    level: 'error',
    summary: 'An artifact is larger than the policy allows',
    why: 'An artifact that grew by itself holds something that nobody meant to release.',
    fix: 'look at what it holds, or raise max_artifact_size',
    message: (d: { name: string; found: number; expected: number } & OfPolicy) =>
      `${JSON.stringify(d.name)} has ${d.found} bytes, the policy allows ${d.expected} ${by(d.policy)}`,
  },
  'rbom/total-size': {
    level: 'error',
    summary: 'All artifacts together are larger than the policy allows',
    why: 'A release that grew by itself holds something that nobody meant to release.',
    fix: 'look at what it holds, or raise max_total_size',
    message: (d: { found: number | string; expected: number } & OfPolicy) =>
      `all artifacts have ${d.found} bytes, the policy allows ${d.expected} ${by(d.policy)}`,
  },
  'rbom/artifact-count': {
    level: 'error',
    summary: 'There are more artifacts than the policy allows',
    why: 'A directory that was released by mistake shows by its number of files.',
    fix: 'look at what is listed, or raise max_artifact_count',
    message: (d: { found: number; expected: number } & OfPolicy) =>
      `${d.found} artifacts are listed, the policy allows ${d.expected} ${by(d.policy)}`,
  },
  'rbom/name-pattern': {
    level: 'error',
    summary: 'A name is not of the form that the policy demands',
    why: 'Mirrors, stores and scripts count on the form of names; a name that is none of them may be somebody else’s.',
    fix: 'rename the artifact, or correct name_pattern',
    message: (d: { name: string; pattern: string } & OfPolicy) =>
      `${JSON.stringify(d.name)} does not match ${d.pattern} ${by(d.policy)}`,
  },
  'rbom/missing-artifact': {
    level: 'error',
    summary: 'An artifact that is listed is not there',
    why: 'Its digest cannot be checked, and who downloads the release will miss it.',
    fix: 'add the file, or make the bill anew',
    message: (d: { name: string }) => `${JSON.stringify(d.name)} is listed and not there`,
  },
  'rbom/not-a-file': {
    level: 'error',
    summary: 'Where an artifact should be, there is a link, a directory or a device',
    why: 'What a link leads to can change after the check, and may lie outside of the release; it is not followed.',
    fix: 'put the file itself there',
    message: (d: { name: string; found: string }) => `${JSON.stringify(d.name)} is no file but a ${d.found}`,
  },
  'rbom/unlisted-file': {
    level: 'error',
    summary: 'A file is there that is not listed',
    why: 'It would be released without anybody answering for it.',
    fix: 'remove it, make the bill anew, or leave it out with --ignore',
    message: (d: { name: string }) => `${JSON.stringify(d.name)} is there and not listed`,
  },
  'rbom/wrong-size': {
    level: 'error',
    summary: 'An artifact has another size than the bill says',
    why: 'It is not the file that was listed: it was changed or cut off since.',
    fix: 'find out who changed it; if it is right, make the bill anew',
    message: (d: { name: string; expected: number; found: number }) =>
      `${JSON.stringify(d.name)} has ${d.found} bytes, the bill says ${d.expected}`,
  },
  'rbom/wrong-digest': {
    level: 'error',
    summary: 'An artifact has another digest than the bill says',
    why: 'It is not the file that was listed: it was changed since, or replaced.',
    fix: 'find out who changed it; if it is right, make the bill anew',
    message: (d: { name: string; algorithm?: string; expected: string; found: string }) =>
      `${JSON.stringify(d.name)} has the ${d.algorithm ?? 'SHA-256'} ${d.found}, the bill says ${d.expected}`,
  },
  'rbom/unchecked-digest': {
    level: 'note',
    summary: 'A digest that the bill claims was not checked',
    why: 'It is of an algorithm that is not computed here, such as BLAKE3, or the files were hashed beforehand: whoever goes by it has the bill’s word alone. The SHA-256 of the same files was checked.',
    fix: 'check it with a program that computes it, or go by the SHA-256',
    message: (d: { algorithm: string; name: string; count: number }) =>
      d.count === 1
        ? `the ${d.algorithm} of ${JSON.stringify(d.name)} was not checked, its SHA-256 was`
        : `the ${d.algorithm} of ${d.count} artifacts was not checked, their SHA-256 was; the first is ${JSON.stringify(d.name)}`,
  },
  'rbom/not-rehashed': {
    level: 'note',
    summary: 'No artifacts were given, so no digest was checked',
    why: 'A bill is a claim; only the bytes can show that it is true.',
    fix: 'give the directory of the release with --artifacts',
    message: () => 'no artifacts were given: sizes and digests are what the bill claims',
  },
  'rbom/left-out': {
    level: 'error',
    summary: 'More was found than is listed here',
    why: 'A report that listed a hundred thousand findings would hide what they have in common.',
    fix: 'correct what is listed, and check again',
    message: (d: { code: string; count: number }) => `${d.count} more findings of ${d.code}`,
  },
});
