import { awaitTurn, type Bytes, collect } from '@repro/core/bytes';
import { compareBytes } from '@repro/core/compare';
import { isReproError } from '@repro/core/error';
import { systemError } from '@repro/core/system-error';
import type { Finding } from '@repro/report';
import { type Judged, judgeReferences, type Use } from './judge.ts';
import { type CheckOptions, defaults, type SourceFiles } from './options.ts';
import { referencesIn } from './references/collect.ts';
import { type FileKind, kindByContent, kindByPath } from './references/kind.ts';
import { rules } from './rules.ts';
import { member } from './yaml/model.ts';
import { readYaml, type YamlFile } from './yaml/read.ts';

/** A file after it was read, or what kept it from being read. */
export interface Surveyed {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly uses: readonly Use[];
  readonly local: number;
  /** Absent when the file could not be read as YAML. */
  readonly file?: YamlFile;
  readonly kind?: FileKind;
  readonly bytes?: Uint8Array;
}

/** Reads and judges files one by one, each for itself; sorted by path, so that their order does not matter. */
export async function survey(files: SourceFiles, options: CheckOptions): Promise<Surveyed[]> {
  const surveyed: Surveyed[] = [];
  if (Array.isArray(files)) awaitTurn(files);
  for await (const { path, bytes, kind } of files) {
    const content = await contentOf(bytes, path, options.maxBytes ?? defaults.maxBytes);
    surveyed.push(
      'code' in content ? failed(path, content) : surveyBytes(content, { ...options, path, kind }),
    );
  }
  return surveyed.sort((a, b) => compareBytes(a.path, b.path));
}

/** Judges one file that is in memory. */
export function surveyBytes(
  bytes: Uint8Array,
  options: CheckOptions & { readonly path: string; readonly kind?: FileKind | undefined },
): Surveyed {
  const { path } = options;
  try {
    const file = readYaml(bytes);
    const kind = options.kind ?? kindByPath(path) ?? kindByContent(file.roots);
    if (kind === undefined)
      return malformed(path, 'neither a workflow nor an action nor a pipeline of GitLab');
    if (kind === 'workflow' && !file.roots.some((root) => member(root, 'jobs')?.kind === 'map')) {
      return malformed(path, 'a workflow without jobs');
    }
    const judged: Judged = judgeReferences(referencesIn(file.roots, kind), file, options);
    return { path, ...judged, file, kind, bytes };
  } catch (error) {
    if (!isReproError(error)) throw error;
    const at = { path, ...error.at };
    return failed(path, rules.finding('pins/malformed-file', { problem: error.message }, at));
  }
}

/** A file's content, or the finding that it cannot be read: whatever it is, the others are still judged. */
async function contentOf(bytes: Bytes, path: string, limit: number): Promise<Uint8Array | Finding> {
  try {
    return await collect(bytes, limit, path);
  } catch (error) {
    const known = isReproError(error) ? error : systemError(error, path);
    if (!known) throw error;
    return rules.finding('pins/unreadable', { problem: known.message }, { path });
  }
}

function malformed(path: string, problem: string): Surveyed {
  return failed(path, rules.finding('pins/malformed-file', { problem }, { path }));
}

function failed(path: string, finding: Finding): Surveyed {
  return { path, findings: [finding], uses: [], local: 0 };
}
