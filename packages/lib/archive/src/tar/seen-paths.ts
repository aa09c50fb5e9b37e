/** The paths of an archive, to tell those that come twice. */
export class SeenPaths {
  /** As long as each path is greater than all before, none can come twice, and they need not be looked up. */
  #ascending: string[] = [];
  #last = '';
  #all: Set<string> | undefined;

  /** Whether `path` is new. */
  add(path: string): boolean {
    if (this.#all) return addTo(this.#all, path);
    if (this.#ascending.length > 0 && path <= this.#last) {
      this.#all = new Set(this.#ascending);
      this.#ascending = [];
      return addTo(this.#all, path);
    }
    this.#ascending.push(path);
    this.#last = path;
    return true;
  }
}

function addTo(paths: Set<string>, path: string): boolean {
  const before = paths.size;
  paths.add(path);
  return paths.size > before;
}
