import type { Finding } from '@repro/report';
import { agree, bare, isFull } from '../comment.ts';
import { displayName, isTagEnough, type Use } from '../judge.ts';
import type { CheckOptions } from '../options.ts';
import { rules } from '../rules.ts';
import type { Manifest, Row } from './parse.ts';

/** The rows of a manifest by their key. */
export function rowsByKey({ rows }: Manifest): ReadonlyMap<string, readonly Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (known) known.push(row);
    else byKey.set(row.key, [row]);
  }
  return byKey;
}

/** The findings between uses and manifest, and how many rows are used. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly used: number;
}

/** Holds what is used against what the manifest allows; the other way round too when `complete`. */
export function compareWithManifest(
  manifest: Manifest,
  uses: readonly Use[],
  options: CheckOptions,
): Comparison {
  const byKey = rowsByKey(manifest);
  const used = new Set<Row>();
  const findings = uses.flatMap((use) =>
    compareUse(use, byKey.get(use.target.key) ?? [], {
      used,
      isTag: use.pin === undefined && isTagEnough(use.target, options),
    }),
  );
  for (const { line, problem } of manifest.faults) {
    findings.push(rules.finding('pins/malformed-row', { problem }, { path: manifest.name, line }));
  }
  if (options.complete) {
    for (const row of manifest.rows) {
      if (used.has(row)) continue;
      const data = { reference: row.key, version: row.version };
      findings.push(rules.finding('pins/manifest-unused', data, { path: manifest.name, line: row.line }));
    }
  }
  return { findings, used: used.size };
}

function compareUse(
  use: Use,
  rows: readonly Row[],
  { used, isTag }: { readonly used: Set<Row>; readonly isTag: boolean },
): Finding[] {
  const { target, pin, at } = use;
  const reference =
    target.type === 'image' ? target.key : displayName(use.reference, use.node, target.revision);
  if (rows.length === 0) return [rules.finding('pins/not-in-manifest', { reference }, at)];
  // What nothing pins has a finding of its own, unless its tag is enough; its rows are not unused besides.
  const fits = (row: Row): boolean =>
    pin === undefined ? !isTag || agree(row.version, target.revision) : row.pin === pin;
  const fitting = rows.filter(fits);
  for (const row of fitting) used.add(row);
  if (fitting.length === 0) {
    const expected = rows
      .slice(0, 3)
      .map((row) => (isTag ? row.version : `${row.pin} (${row.version})`))
      .join(' or ');
    const found = pin ?? target.revision;
    return [rules.finding('pins/manifest-mismatch', { reference, found, expected }, at)];
  }
  if (pin === undefined) return [];
  // The version of an image is told by its tag.
  const told = target.type === 'image' ? target.revision : (use.version ?? '');
  if (told === '' || fitting.some(({ version }) => agree(version, told))) return [];
  const manifest = fitting.map(({ version }) => version).join(' or ');
  const data = { reference, manifest, ...(target.type === 'image' ? { tag: told } : { comment: told }) };
  return [rules.finding('pins/comment-mismatch', data, at)];
}

/** Comments that contradict each other: one commit under two versions, one full version of two commits. */
export function compareComments(uses: readonly Use[]): Finding[] {
  const byCommit = new Map<string, Use>();
  const byVersion = new Map<string, Use>();
  return uses.flatMap((use) => {
    const { target, pin, version } = use;
    if (target.type === 'image' || pin === undefined || version === undefined) return [];
    const sameCommit = firstOf(byCommit, `${target.key} ${pin}`, use);
    if (!agree(sameCommit.version ?? '', version))
      return [conflict(use, sameCommit, sameCommit.version ?? '')];
    if (!isFull(version)) return [];
    const sameVersion = firstOf(byVersion, `${target.key} ${bare(version)}`, use);
    return sameVersion.pin === pin
      ? []
      : [conflict(use, sameVersion, `that version is the commit ${sameVersion.pin}`)];
  });
}

function firstOf(map: Map<string, Use>, key: string, use: Use): Use {
  const first = map.get(key) ?? use;
  map.set(key, first);
  return first;
}

function conflict(use: Use, first: Use, other: string): Finding {
  const where = `${first.at.path}, line ${first.at.line}`;
  const data = { reference: use.target.key, comment: use.version ?? '', other, where };
  return rules.finding('pins/comment-conflict', data, use.at);
}
