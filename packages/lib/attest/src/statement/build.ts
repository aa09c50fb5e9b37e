import type { JsonObject } from '@repro/core';
import { canonicalize } from '@repro/core/canonical';
import { compareBytes } from '@repro/core/compare';
import { attestError } from '../errors.ts';
import { type Statement, type Subject, statementTypes } from './types.ts';

/**
 * A statement about `subjects`, which are sorted by name and digest, so that their order does not reach the bytes.
 * @throws ERR_REPRO_ATTEST_STATEMENT when there is none, one has no digest, or two of one name differ or repeat
 */
export function statement<Predicate extends object = JsonObject>(
  subjects: readonly Subject[],
  predicateType: string,
  predicate: Predicate,
): Statement<Predicate> {
  if (subjects.length === 0) throw wrong('has no subject', 'name the artifact that it is about');
  const sorted = subjects.toSorted((a, b) => compareBytes(keyOf(a), keyOf(b)));
  for (const [index, subject] of sorted.entries()) {
    if (Object.keys(subject.digest).length === 0) {
      throw wrong(`has the subject ${nameOf(subject)} without a digest`, 'give its SHA-256');
    }
    const next = sorted[index + 1];
    if (next && next.name === subject.name && subject.name !== undefined) {
      throw wrong(`has two subjects called ${nameOf(subject)}`, 'give each artifact a name of its own');
    }
  }
  return { _type: statementTypes.v1, subject: sorted, predicateType, predicate };
}

/** The bytes that are signed: canonical JSON (RFC 8785), without the newline that a file has. */
export function statementBytes(value: Statement<object>): Uint8Array {
  return Buffer.from(canonicalize(value));
}

/** Name first; the NUL, which no name has, keeps 'a' with a digest before 'ab'. */
function keyOf(subject: Subject): string {
  return `${subject.name ?? ''}\u0000${canonicalize(subject.digest)}`;
}

function nameOf({ name }: Subject): string {
  return name === undefined ? 'of no name' : JSON.stringify(name);
}

function wrong(what: string, hint: string): Error {
  return attestError('STATEMENT', `the statement ${what}`, { hint });
}
