/** What the search for files asks of the disk; each throws the system's error. */
export interface Disk {
  /** The entries of a directory, in any order. */
  list(directory: string): readonly DiskEntry[];
  /** The path without links. */
  real(path: string): string;
  /** What is at a path, links followed. */
  stat(path: string): { isFile(): boolean; isDirectory(): boolean };
}

/** An entry of a directory, links not followed. */
export interface DiskEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}
