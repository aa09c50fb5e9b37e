import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { packageRoot, runProcess } from './process.ts';

/**
 * Where a package finds one that it did not load yet, fast-check, after some statements were run in a process of their own. Node stops resolving
 * links for modules when the last thing it looked at in ordinary numbers was a pipe; the answer is then a path in
 * `node_modules`, and a lazy import would load a second copy.
 * @param from the test's `import.meta.url`
 * @param statements with `library` for the package itself
 */
export async function resolvedAfter(from: string, statements: string): Promise<string> {
  const parent = pathToFileURL(path.join(packageRoot(from), 'dist/index.js')).href;
  const script = `
const library = await import(${JSON.stringify(parent)});
${statements}
console.log(import.meta.resolve('fast-check', ${JSON.stringify(parent)}));
`;
  const directory = mkdtempSync(path.join(tmpdir(), 'repro-links-'));
  try {
    const file = path.join(directory, 'script.mjs');
    writeFileSync(file, script);
    const { stdout, stderr } = await runProcess(process.execPath, [
      '--no-warnings',
      '--experimental-import-meta-resolve',
      file,
    ]);
    if (stderr !== '') throw new Error(stderr);
    return stdout.toString().trim();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
