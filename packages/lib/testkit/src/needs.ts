import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { it } from '@jest/globals';

/** Where scripts/peers.sh puts what the system's own packages do not have: cosign, oras, crane. */
const peers = fileURLToPath(new URL('../../../../node_modules/.cache/peers/bin', import.meta.url));

/**
 * `it`, for a test that runs other programs. Where one is missing the test is skipped and says so;
 * under CI, which installs them all, the test fails instead.
 */
export function needs(...programs: readonly string[]): typeof it | typeof it.skip {
  addPeers();
  const missing = programs.filter((program) => !onPath(program));
  if (missing.length === 0) return it;
  const reason = `needs ${missing.join(', ')}, which is not installed`;
  if (process.env['CI']) {
    const failing = (name: string): void => {
      it(name, () => {
        throw new Error(reason);
      });
    };
    return failing as unknown as typeof it.skip;
  }
  process.stderr.write(`skipped: a test ${reason}\n`);
  const { skip } = it;
  return skip;
}

/** Behind what is on PATH already, for the test and for the processes that it starts. */
function addPeers(): void {
  const given = process.env['PATH'] ?? '';
  if (!given.split(path.delimiter).includes(peers)) process.env['PATH'] = `${given}${path.delimiter}${peers}`;
}

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((directory) => {
    try {
      accessSync(path.join(directory, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
