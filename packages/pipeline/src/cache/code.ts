import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

let known: Promise<string> | undefined;

/**
 * What tells builds of one version apart: nothing in an installed package, whose version says all. In a checkout, where
 * code changes under the same version, it is the state of everything that was compiled; a developer must not be given
 * what the code of yesterday made.
 */
export function codeIdentity(): Promise<string> {
  known ??= stateOf(fileURLToPath(new URL('../../..', import.meta.url)));
  return known;
}

/** `packages` is the folder of all packages, in a checkout. */
async function stateOf(packages: string): Promise<string> {
  const isCheckout = await stat(`${packages}pipeline/src`).catch(() => undefined);
  if (!isCheckout) return '';
  const folders = await Promise.all(
    ['lib', 'tools'].map(async (kind) =>
      (await readdir(packages + kind)).sort().map((name) => `${packages}${kind}/${name}`),
    ),
  );
  const states = [...folders.flat(), `${packages}pipeline`].map(async (folder) => {
    const found = await stat(`${folder}/dist/.tsbuildinfo`).catch(() => undefined);
    return found ? `${found.size}.${found.mtimeMs}` : '';
  });
  return (await Promise.all(states)).join(' ');
}
