import { type GzipHeader, gzipFlags } from '@repro/archive/gzip';
import type { Finding, Location } from '@repro/report';
import type { defaults } from './options.ts';
import { rules } from './rules.ts';

/** What every header is expected to say. */
export type Expected = { readonly [K in 'os' | 'mtime']: (typeof defaults)[K] | number };

/** What of one member's header is not as a reproducible one is; `at` gives the place of an offset. */
export function judgeHeader(
  header: GzipHeader,
  expected: Expected,
  at: (offset: number) => Location,
): Finding[] {
  return [...judgeFixed(header, expected, at), ...judgeFields(header, at)];
}

/** The fields of the first ten bytes. */
function judgeFixed(header: GzipHeader, expected: Expected, at: (offset: number) => Location): Finding[] {
  const { offset, flags, mtime, xfl, os } = header;
  const findings: Finding[] = [];
  if (flags & gzipFlags.FTEXT) findings.push(rules.finding('gzip/text-flag', {}, at(offset + 3)));
  if (mtime !== expected.mtime) {
    const data = { expected: expected.mtime, found: mtime };
    findings.push(rules.finding('gzip/mtime-not-zero', data, at(offset + 4)));
  }
  if (![0, 2, 4].includes(xfl)) findings.push(rules.finding('gzip/xfl', { found: xfl }, at(offset + 8)));
  if (os !== expected.os) {
    findings.push(rules.finding('gzip/os', { expected: expected.os, found: os }, at(offset + 9)));
  }
  return findings;
}

/** The optional fields, none of which a reproducible header has. */
function judgeFields(header: GzipHeader, at: (offset: number) => Location): Finding[] {
  const { extra, name, comment, headerCrc } = header;
  const findings: Finding[] = [];
  if (extra)
    findings.push(rules.finding('gzip/extra-present', { bytes: extra.length - 2 }, at(extra.offset)));
  if (name) findings.push(rules.finding('gzip/name-present', { name: shorten(name.text) }, at(name.offset)));
  if (comment) {
    findings.push(
      rules.finding('gzip/comment-present', { comment: shorten(comment.text) }, at(comment.offset)),
    );
  }
  if (headerCrc) findings.push(rules.finding('gzip/header-crc-present', {}, at(headerCrc.offset)));
  return findings;
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
