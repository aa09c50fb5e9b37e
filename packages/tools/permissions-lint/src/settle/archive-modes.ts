import type { FileEntry } from '../facts.ts';

/** Gathers what tells an archive whose modes were somebody's from one whose archiver made them all equal. */
export class ArchiveModes {
  readonly #modes = new Map<string, number>();
  #named = false;
  #times = new Set<number>();
  #owned = false;
  #entries = 0;

  /** Looks at an entry of the archive. */
  add({ type, mode, owner, time }: FileEntry): void {
    if (type !== 'file' && type !== 'dir') return;
    this.#entries++;
    const kind = type === 'dir' ? 'dir' : (mode & 0o111) === 0 ? 'file' : 'program';
    const seen = this.#modes.get(kind);
    if (seen === undefined) this.#modes.set(kind, mode);
    else if (seen !== mode) this.#modes.set(kind, -1);
    if (owner) this.#owned = true;
    if (owner && (owner.uid !== 0 || owner.gid !== 0 || owner.user !== '')) this.#named = true;
    if (time !== undefined && this.#times.size < 2) this.#times.add(time);
  }

  /**
   * Whether modes were normalised: one for all files, one for all programs and one for all directories, each readable
   * by all, in an archive whose owners were erased or, where a format has none, whose times were made equal. det-tar,
   * npm and `git archive` write so, the last with modes 0664 and 0775 that a umask of 002 leaves.
   */
  get normalised(): boolean {
    if (this.#entries === 0) return false;
    const modes = [...this.#modes.values()];
    if (modes.some((mode) => mode === -1 || (mode & 0o044) !== 0o044)) return false;
    if (this.#modes.get('file') === 0o664 && this.#owned) return true;
    return this.#owned ? !this.#named : this.#times.size === 1 && this.#entries > 1;
  }
}
