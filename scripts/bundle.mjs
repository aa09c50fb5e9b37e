#!/usr/bin/env node
// Makes of each bin a few files in packages/*/*/bundle, which are what npm installs as the command: Node needs half a
// millisecond for every module file that it finds, reads and links, and det-tar has more than a hundred. What answers
// --version is in NAME.cjs, what every run needs in NAME.run.cjs, what `repro` needs where the cache does not know the
// answer in NAME.work.cjs, what asks git in NAME.git.cjs, and the rest in NAME.more.cjs. They hold our own packages; those
// of others stay outside. A worker is a file of its own, NAME.PACKAGE.MODULE.cjs: in one file a thread is up in 17 ms, in
// twenty modules in 30. A tool that cannot do without yaml has it in a file of its own, NAME.yaml.cjs: it is 72 modules,
// which take 30 ms to load and in one file 5.
//   node scripts/bundle.mjs [NAME…]       after a build; all tools unless some are named
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { readArguments, refuseArguments } from './arguments.mjs';
import { readPackages, root } from './sync/packages.mjs';

/**
 * The files behind the one that every run needs, each with the modules that it is for, as far as they are asked for by
 * import(), and with all that only they need: to read a megabyte of code takes V8 16 ms.
 */
const LATER = [
  {
    part: 'work',
    // The tools whose steps the cache of `repro` may spare; that they stay out of a run that it spares them is tested.
    modules: [
      /tools\/(det-tar|json-canonical-check|permissions-lint|pins-manifest-check|safe-paths-check|secret-lint|vel-validator|verify-gzip-header|verify-tar-determinism)\/dist\/index\.js$/,
    ],
  },
  { part: 'git', modules: [/lib\/git\/dist\/\w+\.js$/] },
  {
    part: 'more',
    // What few runs need.
    modules: [
      /lib\/cli-kit\/dist\/args\/config-file\.js$/,
      /lib\/archive\/dist\/(open\/\w+-entries|(xz|zstd)\/\w+)\.js$/,
      /tools\/det-tar\/dist\/cli\/archive-input\.js$/,
      /tools\/safe-paths-check\/dist\/readers\/zip\.js$/,
      /tools\/secret-lint\/dist\/(sources\/(archive|git)|cli\/paths\/archives)\.js$/,
      /tools\/vel-validator\/dist\/commit\.js$/,
      /dist\/render\/(sarif|junit|github)\.js$/,
      // The schemas of what a user's policy or an earlier run's document may be: a megabyte of validators.
      /tools\/(make-snapshot|permissions-lint|pins-manifest-check|secret-lint|verify-rebuild)\/dist\/schema\.gen\.js$/,
      /tools\/(rbom-check\/dist\/policy|slsa-provenance\/dist\/verify)\/schema\.gen\.js$/,
      /lib\/evidence\/dist\/bundle\/(index|read)\.js$/,
      /tools\/evidence-publish\/dist\/index\.js$/,
      /lib\/attest\/dist\/(schema\.gen|index|sign\/index|keys\/index)\.js$/,
      /pipeline\/dist\/(schema\.gen|commands\/(init|merge|publish|stats|clean)|(hooks|plugins)\/run-\w+|shards\/release-shard)\.js$/,
      /tools\/verify-rebuild\/dist\/compressed\/(unlike|xz)\.js$/,
      /(verify-rebuild|repro-audit)\/dist\/cli\.js$/,
    ],
  },
];

/**
 * Made apart, and put in place file by file: the tests of two packages may make the same bundle, and run it, at one time.
 * Of the same sources it is the same, so that files of the one fit those of the other.
 */
async function bundle(tool) {
  const folder = path.join(root, tool.dir);
  const [made, place] = [
    await mkdtemp(path.join(folder, 'node_modules/.bundle-')),
    path.join(folder, 'bundle'),
  ];
  try {
    await bundleInto(made, tool);
    const files = await readdir(made);
    for (const file of files) if (file.endsWith('.cjs')) await toAscii(path.join(made, file));
    await mkdir(place, { recursive: true });
    for (const file of files) await rename(path.join(made, file), path.join(place, file));
    for (const file of await readdir(place))
      if (!files.includes(file)) await rm(path.join(place, file), { recursive: true, force: true });
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/**
 * Escapes the letters that esbuild leaves as they are, those in regular expressions: for a single one Node decodes a
 * whole file to twice its size, which takes 5 ms for two megabytes.
 */
async function toAscii(file) {
  const text = await readFile(file, 'utf8');
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(text))
    throw new Error(`${file}: a letter that is not ASCII stands where it cannot be escaped`);
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped !== text) await writeFile(file, escaped);
}

async function bundleInto(outdir, tool) {
  const name = binName(tool);
  // What answers --version is a file of its own: the rest is up to a megabyte, which takes 10 ms to read.
  await build({
    ...common(tool, `${name}.js`, launcher),
    outfile: path.join(outdir, `${name}.cjs`),
    banner: { js: '#!/usr/bin/env node' },
    plugins: [later(`./${name}.run.cjs`)],
    supported: { 'dynamic-import': false },
  });
  const owner = yamlOwner(tool);
  if (owner) await bundleYaml(owner, path.join(outdir, yamlFile(tool)));
  const parts = [{ part: 'run', modules: [] }, ...LATER].map(({ part, modules }) => ({
    file: `./${name}.${part}.cjs`,
    modules,
    /** What it holds. */
    own: new Set(),
    /** What it gives to other files. */
    given: new Set(),
  }));
  const make = async (part) => {
    const contents = (part === parts[0] ? runtime() : '') + registry(part.given);
    const { metafile } = await build({
      ...common(tool, path.basename(part.file), contents),
      outfile: path.join(outdir, part.file),
      banner: { js: `'use strict';\n${moduleUrl}` },
      plugins: [elsewhere(part, parts), builtins(), ownUrls(tool, outdir), thirdParties(tool)],
      metafile: true,
    });
    part.own = new Set(Object.keys(metafile.inputs).map((file) => path.resolve(root, file)));
  };
  const isNeeded = (part) => part === parts[0] || part.given.size > 0;
  for (const part of parts) if (isNeeded(part)) await make(part);
  // And again, now that it is known what those behind take from those before them.
  for (const part of parts.slice(0, -1)) if (isNeeded(part)) await make(part);
}

/** The tool that loads yaml itself, and not only for a configuration or a policy: this one, or one that it is made of. */
function yamlOwner(tool) {
  const { dependencies } = tool.manifest;
  if ('yaml' in dependencies) return tool;
  const parts = packages.filter((pkg) => pkg.kind !== 'lib' && pkg.name in dependencies);
  return parts.map(yamlOwner).find((owner) => owner !== undefined);
}

function yamlFile(tool) {
  return `${binName(tool)}.yaml.cjs`;
}

async function bundleYaml(owner, outfile) {
  const { resolve } = createRequire(path.join(root, owner.dir, 'package.json'));
  const license = await readFile(path.join(path.dirname(resolve('yaml/package.json')), 'LICENSE'), 'utf8');
  await build({
    ...common(owner, 'yaml.js', "module.exports = require('yaml');"),
    outfile,
    banner: { js: `/* yaml\n\n${license.trim()}\n*/` },
  });
}

/** What takes Node milliseconds to load, and most runs never use. */
const LATE = /^node:(crypto|zlib)$/;

/**
 * What Node has built in is had at once: import() of it starts the loader of modules, which takes 3 ms. Some of it is had
 * only when the first function of it is asked for, whoever imports it: it takes as long.
 */
function builtins() {
  const taken = (name) => `process.getBuiltinModule(${JSON.stringify(name)})`;
  return {
    name: 'builtins',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:/ }, ({ path: name, kind }) => {
        if (kind === 'dynamic-import') return { path: name, namespace: 'builtins' };
        return kind === 'import-statement' && LATE.test(name) ? { path: name, namespace: 'late' } : undefined;
      });
      onLoad({ filter: /./, namespace: 'builtins' }, ({ path: name }) => ({
        contents: `module.exports = ${taken(name)};`,
      }));
      // What esbuild makes of a module's exports has the same prototype as they.
      onLoad({ filter: /./, namespace: 'late' }, ({ path: name }) => ({
        contents: `module.exports = Object.create(new Proxy({}, { get: (_, key) => ${taken(name)}[key] }));`,
      }));
    },
  };
}

/** An export that gives modules by name, each made when it is first asked for; sorted, as esbuild asks in any order. */
function registry(modules) {
  const lines = [...modules]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => `  ${JSON.stringify(nameOf(file))}: () => require(${JSON.stringify(file)}),`);
  return lines.length === 0 ? '' : `export const modules = {\n${lines.join('\n')}\n};\n`;
}

/** What a module is called in a registry and in comments, on every machine alike. */
function nameOf(file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/**
 * Takes modules out of other files than the one that is being made: what one before it holds is there already, and is one
 * and the same; what one behind it is for comes from there when it is asked for.
 */
function elsewhere(part, parts) {
  const name = 'elsewhere';
  const at = parts.indexOf(part);
  const holderOf = (file, kind) =>
    parts.slice(0, at).find(({ own }) => own.has(file)) ??
    parts
      .slice(at + 1)
      .find(({ modules }) => kind === 'dynamic-import' && modules.some((pattern) => pattern.test(file)));
  return {
    name,
    setup(bundler) {
      bundler.onResolve({ filter: /./ }, async ({ path: asked, pluginData, ...args }) => {
        if (pluginData === name || args.namespace === name || args.kind === 'entry-point') return undefined;
        if (asked.startsWith('node:') || !/^(\.|\/|@repro\/)/.test(asked)) return undefined;
        const { importer, kind, resolveDir } = args;
        const found = await bundler.resolve(asked, { importer, kind, resolveDir, pluginData: name });
        const holder = found.namespace === 'file' && !found.external && holderOf(found.path, kind);
        if (!holder) return undefined;
        holder.given.add(found.path);
        return { path: nameOf(found.path), namespace: name, pluginData: holder.file };
      });
      bundler.onResolve({ filter: /^\.\/[\w.-]+\.cjs$/, namespace: name }, ({ path: file }) => ({
        path: file,
        external: true,
      }));
      bundler.onLoad({ filter: /./, namespace: name }, ({ path: file, pluginData: from }) => ({
        contents: `module.exports = require(${JSON.stringify(from)}).modules[${JSON.stringify(file)}]();`,
      }));
    },
  };
}

const FORM = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  // What stands in comments is where each module lies, seen from here and not from whoever bundles.
  absWorkingDir: root,
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'none',
};

function common(tool, sourcefile, contents) {
  return { ...FORM, stdin: { contents, resolveDir: path.join(root, tool.dir, 'bin'), sourcefile } };
}

const launcher = `import { launch } from '@repro/cli-kit/main';
import { tool } from '../dist/tool.js';
launch(tool, () => import('./later'));
`;

/** The file that most runs need. */
function runtime() {
  const runner = path.join(root, 'packages/lib/cli-kit/dist/process/run-in-process.js');
  return `export { command } from '../dist/cli.js';\nexport { runInProcess } from ${JSON.stringify(runner)};\n`;
}

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
        // Of all that a package of ours asks for, and not of the module of it that esbuild comes upon first.
        const owner = ownerOf(importer);
        const url = urlOf(tool, path.join(root, owner.dir, 'package.json'));
        return { path: name, suffix: `?${owner.name}`, namespace: 'third-party', pluginData: url };
      });
      onLoad({ filter: /./, namespace: 'third-party' }, ({ path: name, pluginData: url }) => ({
        contents:
          name === 'yaml' && yamlOwner(tool)
            ? `module.exports = require('./${yamlFile(tool)}');`
            : `module.exports = require('node:module').createRequire(${url})(${JSON.stringify(name)});`,
      }));
    },
  };
}

/**
 * What is beside a module on the disk is beside the bundle too: to find an installed package takes as long as to
 * compress ten files. What else asks where a module lies finds it in the installed package.
 */
function ownUrls(tool, outdir) {
  return {
    name: 'own-urls',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]dist[\\/].*\.js$/, namespace: 'file' }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const copied = await withNeighbours(text, { file, tool, outdir });
        const contents = copied.replaceAll('import.meta.url', () => urlOf(tool, file));
        return { contents, loader: 'js' };
      });
    },
  };
}

/** Puts what a module names by its URL, WebAssembly and workers, beside the bundle, and lets the module find it there. */
async function withNeighbours(text, { file, tool, outdir }) {
  let result = text;
  const named = /new URL\('(\.\.?\/(?:\.\.\/)*(?:[\w-]+\.wasm|[\w-]*worker\.js))', import\.meta\.url\)/g;
  for (const [expression, name] of text.matchAll(named)) {
    const from = path.join(path.dirname(file), name);
    const isWorker = name.endsWith('.js');
    const placed = isWorker ? await bundleWorker(tool, from, outdir) : path.basename(name);
    if (!isWorker) await copyFile(from, path.join(outdir, placed));
    result = result.replace(expression, `require('node:path').join(__dirname, '${placed}')`);
  }
  return result;
}

/** Makes one file of a worker. @returns its name */
async function bundleWorker(tool, file, outdir) {
  const { dir } = ownerOf(file);
  const inside = path.relative(path.join(root, dir, 'dist'), file).replace(/\.js$/, '');
  const name = [binName(tool), path.basename(dir), ...inside.split(path.sep), 'cjs'].join('.');
  await build({
    ...FORM,
    entryPoints: [file],
    outfile: path.join(outdir, name),
    banner: { js: `'use strict';\n${moduleUrl}` },
    plugins: [builtins(), ownUrls(tool, outdir), thirdParties(tool)],
  });
  return name;
}

/** The expression that finds a module of ours at run time. */
function urlOf(tool, file) {
  const owner = ownerOf(file);
  const inside = path.relative(path.join(root, owner.dir), file).split(path.sep).join('/');
  return `moduleUrl(${[`./${inside}`, ...wayTo(owner, tool)].map((part) => JSON.stringify(part)).join(', ')})`;
}

/** The package of ours that a file is in. */
function ownerOf(file) {
  return packages.find(({ dir }) => file.startsWith(path.join(root, dir) + path.sep));
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
const wanted = readArguments(import.meta.url, { allowPositionals: true }).positionals;
const tools = packages.filter(
  (pkg) => pkg.kind !== 'lib' && (wanted.length === 0 || wanted.includes(binName(pkg))),
);
for (const name of wanted)
  if (!tools.some((pkg) => binName(pkg) === name))
    refuseArguments(import.meta.url, `no tool is named '${name}'`);
for (const tool of tools) await bundle(tool);
