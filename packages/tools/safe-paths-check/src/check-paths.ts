import { bytesKey } from '@repro/archive/names';
import type { Bytes } from '@repro/core';
import { asChunks } from '@repro/core/bytes';
import { inFile, ReproError } from '@repro/core/error';
import { sha256Through } from '@repro/core/sha256';
import { makeReport, type Report } from '@repro/report';
import { common } from './check.ts';
import { collectFindings } from './findings.ts';
import type { CheckOptions, Settled } from './options.ts';
import type { Judgement } from './paths/judge.ts';
import { emptyNamespace } from './paths/namespace.ts';
import { placer } from './paths/place.ts';
import { settle } from './settle.ts';
import type { ListSummary } from './summary.ts';
import { tool } from './tool.ts';

/** How a list of paths is judged. */
export interface CheckPathsOptions extends CheckOptions {
  /** What ends each path: a line feed unless given. */
  readonly separator?: '\n' | '\0';
}

/**
 * Whether a list of paths, as of `git ls-files` or `tar -t`, can be made safely on any system: the rules for names,
 * duplicates and collisions. Directories may stand in the list too, with or without a slash at their end.
 * @throws ERR_REPRO_PATHS_LIMIT for a list beyond the limits, ERR_REPRO_PATHS_NUL for one that is no list of lines
 */
export async function checkPaths(
  source: Bytes,
  options: CheckPathsOptions = {},
): Promise<Report<ListSummary>> {
  const settled = settle(options);
  const findings = collectFindings(settled);
  const { bytes, digest } = settled.digest ? sha256Through(source) : { bytes: source, digest: undefined };
  const judge = listJudge(settled, { options: settled, findings });
  try {
    let line = 0;
    const separator = options.separator ?? '\n';
    for await (const path of records(bytes, separator)) {
      line++;
      if (separator === '\n' && path.includes(0)) throw notLines(line);
      judge(path, line);
    }
    const sha256 = (await digest)?.sha256;
    return makeReport({
      tool,
      subject: { name: settled.name, ...(sha256 !== undefined && { sha256 }) },
      findings: await findings.told(),
      summary: { format: 'paths' as const, entries: line, ...common(settled, findings) },
      failOn: options.failOn,
    });
  } catch (error) {
    throw inFile(error, settled.name);
  }
}

function listJudge(options: Settled, judgement: Judgement): (raw: Buffer, line: number) => void {
  const places = placer(emptyNamespace(2 * options.maxEntries), judgement);
  return (raw, line) => {
    if (line > options.maxEntries) throw limit(`more than ${options.maxEntries} paths`);
    const path = raw.toString();
    const at = { path, line };
    const isUtf8 = raw.equals(Buffer.from(path));
    if (!isUtf8) judgement.findings.add('path/not-utf8', { path, of: 'path' }, at);
    places.place({ path, of: 'path', at }, 'listed', isUtf8 ? undefined : bytesKey(raw));
  };
}

/** No path holds a NUL: what does is the list of `find -print0` and the like, whose paths would be judged as one. */
function notLines(line: number): ReproError {
  return new ReproError('ERR_REPRO_PATHS_NUL', `line ${line} holds a NUL, as no path does`, {
    hint: 'if the paths of the list end with NUL: --null',
    at: { line },
  });
}

/** A line that is longer than any path can be. */
const LONGEST_RECORD = 1024 * 1024;

/** The parts of a stream that end with `separator`; the last one may lack it. */
async function* records(source: Bytes, separator: '\n' | '\0'): AsyncGenerator<Buffer, void, undefined> {
  const end = separator.charCodeAt(0);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of asChunks(source)) {
    const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, start)) {
      yield bytes.subarray(start, at);
      start = at + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST_RECORD) throw limit(`a path of more than ${LONGEST_RECORD} bytes`);
  }
  if (rest.length > 0) yield rest;
}

function limit(what: string): ReproError {
  return new ReproError('ERR_REPRO_PATHS_LIMIT', what, {
    hint: 'raise --max-entries, or check what the list is',
  });
}
