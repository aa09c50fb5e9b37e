/** Fewer files may be as readable as each other by chance. */
const FILES = 20;

/** Directories of what shows or proves something to whoever has the tree, and guards nothing. */
const SHOWN =
  /(?:^|\/)(?:tests?|__tests__|testing|test[-_]?data|test[-_]?suites?|unittests?|selftests?|t|specs?|regress|fixtures?|__fixtures__|mocks?|demos?|examples?|samples?)\//i;

/** Tells a tree in which somebody chose who may read from one that got its modes from an archive or a umask. */
export class Readable {
  readonly #bits = new Set<number>();
  #files = 0;

  /** Looks at the mode of a file. */
  add(mode: number): void {
    this.#files++;
    this.#bits.add(mode & 0o044);
  }

  /** Whether a file is of tests or examples, in a tree of which all files are as readable as each other. */
  isShown(path: string): boolean {
    return this.#files >= FILES && this.#bits.size === 1 && isOfTests(path);
  }
}

/** Whether a file lies among tests or examples. */
export function isOfTests(path: string): boolean {
  return SHOWN.test(path);
}
