import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';
import { shippedSchemas } from './schemas.mjs';

const REPOSITORY = 'git+https://github.com/repro-pack/repro-pack.git';

/** The files derived from a package's hand-kept fields, as [path, text]. */
export function manifestFiles(pkg, packages) {
  const files = [
    [`${pkg.dir}/package.json`, json(manifest(pkg))],
    [`${pkg.dir}/tsconfig.json`, json(tsconfig(pkg, packages))],
  ];
  if (pkg.kind === 'lib') return files;
  const bin = binName(pkg);
  return [
    ...files,
    [`${pkg.dir}/bin/${bin}.js`, binText],
    [`${pkg.dir}/src/tool.ts`, toolText(bin, pkg.manifest.version)],
    ...(pkg.base === 'pipeline' ? [[`${pkg.dir}/src/tools.gen.ts`, versionsText(pkg, packages)]] : []),
  ];
}

const binName = (pkg) => (pkg.base === 'pipeline' ? 'repro' : pkg.base);

const binText = `#!/usr/bin/env node
import { launch } from '@repro/cli-kit/main';
import { tool } from '../dist/tool.js';

await launch(tool, () => import('../dist/cli.js'));
`;

const toolText = (
  name,
  version,
) => `/** Who made a report or document; kept in step with package.json by \`pnpm sync\`. */
export const tool = { name: '${name}', version: '${version}' } as const;
`;

/** What a run records of a tool must be known before the tool is loaded, and when its result comes from the cache. */
function versionsText(pkg, packages) {
  const tools = packages.filter(
    (other) => other.kind !== 'lib' && pkg.manifest.dependencies?.[other.name] !== undefined,
  );
  const entry = ({ base, manifest: { version } }) =>
    `  ${/\W/.test(base) ? `'${base}'` : base}: '${version}',\n`;
  return `// Written by \`pnpm sync\` from the packages, not by hand.

/** The versions of the tools that the pipeline is made of. */
export const toolVersions = {
${tools.map(entry).join('')}} as const;
`;
}

function manifest(pkg) {
  const {
    name,
    version,
    description,
    exports: exported,
    dependencies,
    devDependencies,
    keywords,
    repro,
  } = pkg.manifest;
  const isPrivate = pkg.manifest.private === true;
  const bin = pkg.kind === 'lib' ? undefined : binName(pkg);
  const shipsSchemas = shippedSchemas(pkg).length > 0;
  return {
    name,
    version,
    ...(isPrivate && { private: true }),
    description,
    ...(keywords && { keywords }),
    license: 'MIT',
    repository: { type: 'git', url: REPOSITORY, directory: pkg.dir },
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    ...(repro && { repro }),
    exports: {
      ...(exported ?? {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        ...(bin && { './cli': { types: './dist/cli.d.ts', default: './dist/cli.js' } }),
        './package.json': './package.json',
      }),
      ...(shipsSchemas && { './schema/*.json': './schema/*.json' }),
    },
    ...(bin && { bin: { [bin]: `bin/${bin}.js` } }),
    files: ['dist', '!dist/.tsbuildinfo', '!dist/**/*.map', bin && 'bundle', shipsSchemas && 'schema'].filter(
      Boolean,
    ),
    scripts: {
      build: has(pkg, 'assembly')
        ? `node ${up(pkg)}scripts/build-wasm.mjs${wasmFlags(repro?.wasm)} && tsc -b`
        : 'tsc -b',
      ...(bin && { prepack: `node ${up(pkg)}scripts/bundle.mjs ${bin}` }),
      ...(has(pkg, 'test') && {
        test: `node --experimental-vm-modules --disable-warning=ExperimentalWarning ${up(pkg)}node_modules/jest/bin/jest.js --config ${up(pkg)}jest.config.mjs --rootDir .`,
      }),
    },
    dependencies: sorted(dependencies),
    devDependencies: sorted(devDependencies),
    ...(!isPrivate && {
      publishConfig: {
        access: 'public',
        provenance: true,
        ...(bin && { bin: { [bin]: `bundle/${bin}.cjs` } }),
      },
    }),
  };
}

/** `"repro": {"wasm": {"simd": true, "embed": "src/module.gen.ts"}}` as flags. */
function wasmFlags({ simd = false, embed } = {}) {
  return `${simd ? ' --simd' : ''}${embed === undefined ? '' : ` --embed ${embed}`}`;
}

function tsconfig(pkg, packages) {
  const references = packages
    .filter((other) => pkg.manifest.dependencies?.[other.name])
    .map((other) => ({ path: path.posix.relative(pkg.dir, other.dir) }));
  return {
    extends: `${up(pkg)}tsconfig.base.json`,
    compilerOptions: { rootDir: 'src', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo' },
    include: ['src'],
    references,
  };
}

const has = (pkg, folder) => existsSync(path.join(root, pkg.dir, folder));
const up = (pkg) => '../'.repeat(pkg.dir.split('/').length);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const sorted = (deps = {}) => Object.fromEntries(Object.entries(deps).sort(([a], [b]) => (a < b ? -1 : 1)));
