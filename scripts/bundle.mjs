#!/usr/bin/env node
// Makes of each bin two files, packages/*/*/bundle/NAME.cjs and NAME.run.cjs, which are what npm installs as the command:
// Node needs half a millisecond for every module file that it finds, reads and links, and det-tar has more than a hundred.
// They hold our own packages; those of others stay outside, and so do the modules of workers. A tool that cannot do
// without yaml has it in a third file, NAME.yaml.cjs: it is 72 modules, which take 30 ms to load and in one file 5.
//   node scripts/bundle.mjs [NAME…]       after a build; all tools unless some are named
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { readPackages, root } from './sync/packages.mjs';

async function bundle(tool) {
  const name = binName(tool);
  const outdir = path.join(root, tool.dir, 'bundle');
  // What answers --version is a file of its own: the rest is up to a megabyte, which takes 10 ms to read.
  await build({
    ...common(tool, `${name}.js`, launcher),
    outfile: path.join(outdir, `${name}.cjs`),
    banner: { js: '#!/usr/bin/env node' },
    plugins: [later(`./${name}.run.cjs`)],
    supported: { 'dynamic-import': false },
  });
  await build({
    ...common(tool, `${name}.run.js`, rest),
    outfile: path.join(outdir, `${name}.run.cjs`),
    banner: { js: `'use strict';\n${moduleUrl}` },
    plugins: [ownUrls(tool), thirdParties(tool)],
  });
  if (holdsYaml(tool)) await bundleYaml(tool, path.join(outdir, yamlFile(tool)));
}

/** Whether yaml is loaded by a tool itself, and not only by cli-kit for a --config file. */
function holdsYaml({ manifest }) {
  return 'yaml' in manifest.dependencies;
}

function yamlFile(tool) {
  return `${binName(tool)}.yaml.cjs`;
}

async function bundleYaml(tool, outfile) {
  const { resolve } = createRequire(path.join(root, tool.dir, 'package.json'));
  const license = await readFile(path.join(path.dirname(resolve('yaml/package.json')), 'LICENSE'), 'utf8');
  await build({
    ...common(tool, 'yaml.js', "module.exports = require('yaml');"),
    outfile,
    banner: { js: `/* yaml\n\n${license.trim()}\n*/` },
  });
}

function common(tool, sourcefile, contents) {
  return {
    stdin: { contents, resolveDir: path.join(root, tool.dir, 'bin'), sourcefile },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    legalComments: 'none',
  };
}

const launcher = `import { launch } from '@repro/cli-kit/main';
import { tool } from '../dist/tool.js';
launch(tool, () => import('./later'));
`;

const rest = `export { command } from '../dist/cli.js';
export { runInProcess } from ${JSON.stringify(path.join(root, 'packages/lib/cli-kit/dist/process/run-in-process.js'))};
`;

/** What the launcher loads only when there is something to run. */
function later(file) {
  return {
    name: 'later',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/later$|run-in-process\.js$/ }, () => ({ path: file, external: true }));
    },
  };
}

function binName({ manifest }) {
  return Object.keys(manifest.bin)[0];
}

/** In the bundle: the URL of a module as it is installed, found through the packages that depend on each other. */
const moduleUrl = `const moduleUrl = (file, ...owners) => {
  const { createRequire } = require('node:module');
  let manifest = require('node:path').join(__dirname, '../package.json');
  for (const owner of owners) manifest = createRequire(manifest).resolve(owner + '/package.json');
  return new URL(file, require('node:url').pathToFileURL(manifest)).href;
};`;

/** A package and all of ours that it is made of. */
function withBricks(pkg, seen = new Set()) {
  if (seen.has(pkg)) return seen;
  seen.add(pkg);
  for (const name of Object.keys(pkg.manifest.dependencies)) {
    const brick = packages.find((other) => other.name === name);
    if (brick) withBricks(brick, seen);
  }
  return seen;
}

/**
 * A third party's package is installed beside the package of ours that declares it, and may be out of sight of the
 * bundle: it is asked for from there.
 */
function thirdParties(tool) {
  return {
    name: 'third-parties',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[@\w]|\.yaml\.cjs$/ }, ({ path: name, importer, kind }) => {
        if (kind === 'entry-point' || /^(node:|@repro\/)/.test(name)) return undefined;
        if (name === `./${yamlFile(tool)}`) return { path: name, external: true };
        return { path: name, namespace: 'third-party', pluginData: urlOf(tool, importer) };
      });
      onLoad({ filter: /./, namespace: 'third-party' }, ({ path: name, pluginData: url }) => ({
        contents:
          name === 'yaml' && holdsYaml(tool)
            ? `module.exports = require('./${yamlFile(tool)}');`
            : `module.exports = require('node:module').createRequire(${url})(${JSON.stringify(name)});`,
      }));
    },
  };
}

/** What is beside a module on the disk (a worker, a WebAssembly file) is found in the installed package, not here. */
function ownUrls(tool) {
  return {
    name: 'own-urls',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]dist[\\/].*\.js$/, namespace: 'file' }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const contents = text.replaceAll('import.meta.url', () => urlOf(tool, file));
        return { contents, loader: 'js' };
      });
    },
  };
}

/** The expression that finds a module of ours at run time. */
function urlOf(tool, file) {
  const owner = packages.find(({ dir }) => file.startsWith(path.join(root, dir) + path.sep));
  const inside = path.relative(path.join(root, owner.dir), file).split(path.sep).join('/');
  return `moduleUrl(${[`./${inside}`, ...wayTo(owner, tool)].map((part) => JSON.stringify(part)).join(', ')})`;
}

/** The names of the packages from one to another that it depends on, without the first. */
function wayTo(target, from) {
  if (from === target) return [];
  for (const name of Object.keys(from.manifest.dependencies)) {
    const next = packages.find((pkg) => pkg.name === name);
    if (next && withBricks(next).has(target)) return [name, ...wayTo(target, next)];
  }
  throw new Error(`${from.name} does not depend on ${target.name}`);
}

const packages = readPackages();
const wanted = process.argv.slice(2);
const tools = packages.filter(
  (pkg) => pkg.kind !== 'lib' && (wanted.length === 0 || wanted.includes(binName(pkg))),
);
for (const tool of tools) await bundle(tool);
