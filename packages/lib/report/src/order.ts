import { canonicalize } from '@repro/core/canonical';
import { compareBytes } from '@repro/core/compare';
import type { Finding } from './types.ts';

/**
 * The order of findings: path, offset, line, column, code, message, and last all the rest, so that it is total:
 * a report does not depend on the order in which its checker came upon things.
 * What a finding does not say sorts before what it says.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareBytes(a.at?.path ?? '', b.at?.path ?? '') ||
    compareNumbers(a.at?.offset, b.at?.offset) ||
    compareNumbers(a.at?.line, b.at?.line) ||
    compareNumbers(a.at?.column, b.at?.column) ||
    compareBytes(a.code, b.code) ||
    compareBytes(a.message, b.message) ||
    compareBytes(canonicalize(a), canonicalize(b))
  );
}

function compareNumbers(a = -1, b = -1): number {
  return a < b ? -1 : Number(a > b);
}
