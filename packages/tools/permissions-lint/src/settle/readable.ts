/** Fewer files may be as readable as each other by chance. */
const FILES = 20;

/** Directories of what shows or proves something to whoever has the tree, and guards nothing. */
const SHOWN = /\/(?:t|specs?|regress)\//i;

/** What the last word of such a directory's name says, whatever words stand before it: `integ-testing`, `our_samples`. */
const SHOWN_LAST =
  /[/_-](?:(?:unit|self)?tests?|testing|test[_-]?(?:data|cases?|suites?)|fixtures?|mocks?|demos?|examples?|samples?)_*\//i;

/** Words that a change of case parts: `integTest`, `testFixtures`, `MyTests`. */
const CAMEL = /(?<=[a-z\d])(?=[A-Z][a-z])/g;

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
  const directory = `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
  return SHOWN.test(directory) || SHOWN_LAST.test(directory.replace(CAMEL, '-'));
}
