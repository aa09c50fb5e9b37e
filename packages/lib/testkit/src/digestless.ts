import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@jest/globals';
import { isReproError } from '@repro/core';
import type { Report } from '@repro/report';
import { schemaValidator } from './schemas.ts';
import { temporaryDirectory } from './temporary.ts';

/** The bytes of a file, alone or with its path. */
type Source =
  | Uint8Array
  | AsyncIterable<Uint8Array>
  | { readonly path: string; readonly bytes: AsyncIterable<Uint8Array> };

/** A checker of archives that can do without digests. */
type Check<O> = (source: Source, options: O & { readonly digest?: boolean }) => Promise<Report>;

/**
 * What a checker tells of bytes, or throws: it must tell the same without digests, of a file as of a stream, and in a
 * report that fits its schema.
 */
export async function checkWithAndWithoutDigest<O extends object>(
  check: Check<O>,
  bytes: Uint8Array,
  options: O,
): Promise<Report> {
  const file = path.join(await temporaryDirectory(), 'file');
  await writeFile(file, bytes);
  const bare = { ...options, digest: false };
  const expected = withoutDigests(await outcome(check(bytes, options)));
  expect(await outcome(check({ path: file, bytes: pieces(bytes) }, bare))).toEqual(expected);
  expect(await outcome(check(pieces(bytes), bare))).toEqual(expected);
  if ('report' in expected) {
    const { tool } = expected.report;
    expect(schemaValidator(`${tool.name}.report`)(expected.report)).toEqual([]);
  }
  return check(bytes, options);
}

type Outcome = { readonly report: Report } | { readonly error: object };

async function outcome(checked: Promise<Report>): Promise<Outcome> {
  try {
    return { report: JSON.parse(JSON.stringify(await checked)) as Report };
  } catch (error) {
    if (!isReproError(error)) throw error;
    const { code, message, hint, at } = error;
    return { error: { code, message, hint, at } };
  }
}

function withoutDigests(found: Outcome): Outcome {
  if (!('report' in found)) return found;
  const { subject, summary, ...report } = found.report;
  expect(subject.sha256).toEqual(expect.any(String));
  const { tar_sha256: _, ...counts } = summary;
  return { report: { ...report, subject: { name: subject.name }, summary: counts } };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.slice(at, at + 50_000);
}
