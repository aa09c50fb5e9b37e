import { ReproError } from '@repro/core/error';
import type { Report } from '@repro/report';
import { reportOf } from './check.ts';
import { changeOf } from './fix/choose.ts';
import { applyEdits, type Edit, editsOf } from './fix/edit.ts';
import { readElsewhere } from './fix/elsewhere.ts';
import { saysTheSame } from './fix/same.ts';
import type { Use } from './judge.ts';
import { rowsByKey } from './manifest/compare.ts';
import { parseManifest, type Row } from './manifest/parse.ts';
import type { CheckOptions, NamedText, SourceFiles } from './options.ts';
import { type Surveyed, survey, surveyBytes } from './survey.ts';
import type { YamlValue } from './yaml/model.ts';
import { readYaml } from './yaml/read.ts';

/** Files after the attempt to pin what they use. */
export interface Fixed {
  /** Of the files as they are now; the summary's `fixed` counts the references that were rewritten. */
  readonly report: Report;
  /** The new content of each file that changes, by its path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** What those files held: who writes looks whether they still do, or a change in between would be lost. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
}

/**
 * Rewrites tags, shortened commits and images to the pins that the manifest has for them, without the network, and
 * tells their version in the comment: `uses: owner/repo@<commit> # v4.1.7`. All other bytes stay. A reference that
 * is pinned already keeps its pin. What the manifest does not decide, what stands in a block scalar or with
 * escapes, and what an alias gives to scripts as well, stays as it is, and the report says so.
 * @throws as `check`.
 */
export async function fix(
  files: SourceFiles,
  options: CheckOptions & { readonly manifest: NamedText },
): Promise<Fixed> {
  const rows = rowsByKey(parseManifest(options.manifest));
  const before = await survey(files, options);
  const contents = new Map<string, Uint8Array>();
  const originals = new Map<string, Uint8Array>();
  let fixed = 0;
  const after = before.map((surveyed) => {
    const mended = mend(surveyed, rows);
    if (!mended) return surveyed;
    fixed += mended.count;
    contents.set(surveyed.path, mended.content);
    if (surveyed.bytes) originals.set(surveyed.path, surveyed.bytes);
    return surveyBytes(mended.content, { ...options, path: surveyed.path, kind: surveyed.kind });
  });
  return { report: await reportOf(after, { ...options, facts: { fixed } }), contents, originals };
}

/** Whether a value is the revision of several: what is right for one of them is not for the others. */
function usedTwice(uses: readonly Use[]): (node: YamlValue) => boolean {
  const [seen, twice] = [new Set<YamlValue>(), new Set<YamlValue>()];
  for (const { node } of uses) (seen.has(node) ? twice : seen).add(node);
  return (node) => twice.has(node);
}

function mend(
  { path, file, uses }: Surveyed,
  rows: ReadonlyMap<string, readonly Row[]>,
): { content: Uint8Array; count: number } | undefined {
  if (!file) return undefined;
  const edits: Edit[] = [];
  const changed = new Map<YamlValue, string>();
  const shared = readElsewhere(file.roots, new Set(uses.map(({ node }) => node)));
  const severalUse = usedTwice(uses);
  for (const use of uses) {
    if (shared.has(use.node) || severalUse(use.node)) continue;
    const change = changeOf(use, rows.get(use.target.key) ?? []);
    const done = change && editsOf(use, change, file);
    if (!done) continue;
    edits.push(...done.edits);
    changed.set(use.node, done.value);
  }
  if (edits.length === 0) return undefined;
  const content = Buffer.from(applyEdits(file.text, edits));
  // What was written is read again: nothing but the references may have changed.
  if (!saysTheSame(file.roots, readYaml(content).roots, changed)) {
    throw new ReproError('ERR_REPRO_INTERNAL', `${path}: the rewritten file would say something else`);
  }
  return { content, count: changed.size };
}
