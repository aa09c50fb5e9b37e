import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What to put on disk: a string is a file's content, null a directory, an array a link's target. */
export type Files = Readonly<Record<string, string | null | readonly [string]>>;

/** Makes files below `root`, with the directories they need. @returns root */
export function plant(root: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (content === null) mkdirSync(file, { recursive: true });
    else if (typeof content === 'string') writeFileSync(file, content);
    else symlinkSync(content[0], file);
  }
  return root;
}
