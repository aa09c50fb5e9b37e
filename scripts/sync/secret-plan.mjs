// What secret-lint looks for, laid out from its rules, so that no thread has to; needs the package built.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packages.mjs';

const FOLDER = 'packages/tools/secret-lint';

/** The files of it, as [path, text]; none where that package is not among these. */
export async function planFiles(packages) {
  if (!packages.some(({ dir }) => dir === FOLDER)) return [];
  const [{ planOf, planText }, { watchAll }, { credentialRules }] = await Promise.all(
    ['engine/plan.js', 'engine/compile.js', 'rules/index.js'].map(
      (file) => import(pathToFileURL(path.join(root, FOLDER, 'dist', file)).href),
    ),
  );
  return [[`${FOLDER}/src/engine/plan.gen.ts`, planText(planOf(watchAll(credentialRules)))]];
}
