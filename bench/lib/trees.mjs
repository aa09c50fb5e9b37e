import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Source files that are installed below a directory, in the order of their paths: texts as projects have them. */
export function sourceFiles(directory, limit = 20_000) {
  const found = [];
  const open = [directory];
  while (open.length > 0 && found.length < limit) {
    const folder = open.pop();
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? 1 : -1,
    )) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) open.push(file);
      else if (entry.isFile() && /\.(?:[cm]?[jt]s|json|md|map|txt)$/.test(entry.name)) found.push(file);
    }
  }
  return found;
}

/**
 * A tree of so many files and bytes, in folders of fifty, each file made of pieces of the sources: a tenth of them large.
 * Gives the bytes it has.
 */
export function makeTree(directory, sources, { files, bytes }) {
  let source = 0;
  let written = 0;
  for (let i = 0; i < files; i++) {
    // Sizes vary as in a project: most are small, one in ten holds as much as the nine others.
    const share = i % 10 === 0 ? 5.5 : 0.5;
    const size = Math.max(1, Math.round((bytes / files) * share));
    const pieces = [];
    for (let have = 0; have < size; ) {
      const file = sources[source++ % sources.length];
      if (statSync(file).size === 0) continue;
      const piece = readFileSync(file).subarray(0, size - have);
      pieces.push(piece);
      have += piece.length;
    }
    const folder = path.join(directory, `folder-${Math.floor(i / 50)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `file-${i}.js`), Buffer.concat(pieces));
    written += size;
  }
  return written;
}
