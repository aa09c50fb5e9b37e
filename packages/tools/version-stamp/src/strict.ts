import { ReproError, type ReproErrorCode } from '@repro/core/error';
import { type GitFacts, versionOfTag } from './git-facts.ts';
import type { StampOptions } from './options.ts';
import { compareVersions } from './schemes/parse.ts';
import type { Version } from './schemes/scheme.ts';

/** The codes of a refusal: a version that was understood and must not be stamped. */
export const refusals: readonly ReproErrorCode[] = [
  'ERR_REPRO_VERSION_DIRTY',
  'ERR_REPRO_VERSION_CONCEALED',
  'ERR_REPRO_VERSION_UNTRACKED',
  'ERR_REPRO_VERSION_NOT_NORMAL',
  'ERR_REPRO_VERSION_CONTRADICTED',
];

/**
 * What strictness asks for, in this order: the work tree is HEAD's, nothing is hidden from git or unknown to it, the
 * version is in its normal form, and HEAD's own tag does not say another.
 * @throws one of `refusals`
 */
export function refuse(version: Version, { stamp, state }: GitFacts, options: StampOptions): void {
  if (state.dirty) {
    const what = some(state.dirtyCount, 'file differs', 'files differ');
    throw refusal(
      'DIRTY',
      `the work tree is dirty: ${what} from HEAD: ${list(state.dirtyPaths)}`,
      'commit or restore them',
    );
  }
  if (state.concealedCount > 0) {
    const what = some(state.concealedCount, 'file is', 'files are');
    throw refusal(
      'CONCEALED',
      `${what} hidden from git's comparison (assume-unchanged, skip-worktree): ${list(state.concealedPaths)}`,
      'git update-index --no-assume-unchanged --no-skip-worktree FILE',
    );
  }
  if (state.untrackedCount > 0 && !options.allowUntracked) {
    const what = some(state.untrackedCount, 'file is', 'files are');
    const hint =
      'add them, or ignore them in .gitignore; version-stamp alone passes over them with --allow-untracked';
    throw refusal('UNTRACKED', `${what} neither tracked nor ignored: ${list(state.untrackedPaths)}`, hint);
  }
  const plain = version.text.slice(version.prefix.length);
  if (plain !== version.normal) {
    const hint = `write ${version.prefix}${version.normal}`;
    throw refusal(
      'NOT_NORMAL',
      `${version.text} is not in the normal form of its scheme, ${version.scheme}`,
      hint,
    );
  }
  const { tag, distance } = stamp;
  const tagged = tag !== undefined && distance === 0 ? versionOfTag(tag, options) : undefined;
  if (tagged && (tagged.scheme !== version.scheme || compareVersions(tagged, version) !== 0)) {
    throw refusal(
      'CONTRADICTED',
      `the version is ${version.text}, but HEAD is tagged ${tag}`,
      "give the tag's version, or move the tag",
    );
  }
}

function refusal(what: string, message: string, hint: string): ReproError {
  return new ReproError(`ERR_REPRO_VERSION_${what}`, message, { hint });
}

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map((path) => JSON.stringify(path).slice(1, -1));
  return paths.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
