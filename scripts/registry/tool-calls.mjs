// What somebody does first with each tool, in one folder and in this order: calls read what those before them wrote.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The source that the tools are let at, without anything to find in it. */
export function writeSource(work) {
  mkdirSync(path.join(work, 'src/lib'), { recursive: true });
  writeFileSync(path.join(work, 'src/README.md'), '# A project\n');
  writeFileSync(path.join(work, 'src/lib/index.js'), 'export const answer = 42;\n');
  writeFileSync(
    path.join(work, 'policy.yml'),
    'schema_version: "1.0"\nrequired_artifacts: [artifact.tar.gz]\n',
  );
  writeFileSync(path.join(work, 'schema.json'), '{"type":"object","required":["files"]}\n');
}

/**
 * Every tool's version and help, then work. Where a release is neither signed nor anything else is asked of it, what
 * cannot be told of it is no failure of the package: both statuses are right.
 * @returns calls of npx, with what they have to end in
 */
export function toolCalls(packages, wanted) {
  const tools = packages.filter(({ kind }) => kind !== 'lib');
  const greetings = tools.flatMap(({ base, manifest: { bin, version } }) => {
    const [name] = Object.keys(bin);
    return [
      { tool: base, args: ['--version'], stdout: new RegExp(`^${name} ${version}\n$`) },
      { tool: base, args: ['--help'], stdout: new RegExp(`^Usage: ${name} `) },
    ];
  });
  return [...greetings, ...WORK]
    .filter(({ tool }) => wanted.length === 0 || wanted.includes(tool))
    .map(({ tool, args, ...expected }) => ({
      what: `npx @repro/${tool} ${args.join(' ')}`,
      program: 'npx',
      args: ['-y', `@repro/${tool}`, ...args],
      // npm says on stderr what else it has to say; a tool that passes says nothing there.
      ...expected,
    }));
}

const call = (tool, line, expected = {}) => ({ tool, args: line.split(' '), ...expected });
/** An access key of nobody's, in two pieces so that this file holds none. */
const key = ['key = "AKIA', 'Z3MGQOTSFKYPL6VN"\n'].join('');
const passed = { stdout: /"ok":true/ };

const WORK = [
  call('make-snapshot', 'src -o snapshot.json'),
  call('version-stamp', '1.2.3', { stdout: /^1\.2\.3\n$/ }),
  call('det-tar', 'src -o artifact.tar.gz'),
  call('det-tar', 'src --compression zstd -o artifact.tar.zst'),
  call('make-vel-manifest', '--snapshot snapshot.json --artifact artifact.tar.gz -o vel_manifest.json'),
  call('vel-validator', 'vel_manifest.json --artifact artifact.tar.gz --snapshot snapshot.json', passed),
  call('verify-gzip-header', 'artifact.tar.gz', passed),
  call('verify-tar-determinism', 'artifact.tar.gz', passed),
  call('safe-paths-check', 'artifact.tar.zst', passed),
  call('json-canonical-check', '-', { input: '{"b":1,"a":2}', status: 2, stdout: /json\/member-order/ }),
  call('meta-lint', 'snapshot.json --schema schema.json', passed),
  call('secret-lint', 'artifact.tar.gz', passed),
  call('secret-lint', '-', { input: key, status: 2, stdout: /"ok":false/ }),
  call('permissions-lint', 'src', passed),
  call('pins-manifest-check', 'src', passed),
  call('make-rbom', 'artifact.tar.gz --release-version 1.2.3 -o release_bom.json'),
  call('make-rbom', 'artifact.tar.gz --release-version 1.2.3 --format cyclonedx', { stdout: /"CycloneDX"/ }),
  call('rbom-check', 'release_bom.json --policy policy.yml', passed),
  call('slsa-provenance', 'generate-key'),
  call(
    'slsa-provenance',
    'generate --predicate vel_manifest.json --subject artifact.tar.gz -o slsa_attestation.json',
  ),
  call('slsa-provenance', 'sign slsa_attestation.json --key slsa.key -o slsa_attestation.sigstore.json'),
  call(
    'slsa-provenance',
    'verify slsa_attestation.sigstore.json --key slsa.pub --subject artifact.tar.gz',
    passed,
  ),
  call('pipeline', 'release src', {
    stdout: /^release passed: \d+ of \d+ steps passed\n[^]*artifact\.tar\.gz/,
  }),
  call('policy-trace', 'src/dist --require vel-validator --format text'),
  call('evidence-matrix', 'src/dist --format html', { status: [0, 1], stdout: /^<!doctype html>/i }),
  call('make-ci-summary', 'src/dist', { stdout: /^#/ }),
  call('verify-rebuild', 'src/dist/artifact.tar.gz artifact.tar.gz', passed),
  call('repro-audit', 'src/dist --format json', { status: [0, 1], stdout: /"integrity\/container"/ }),
  call('evidence-publish', 'src/dist --to oci://127.0.0.1:1/project --attempts 1', {
    status: 1,
    stderr: /\[ERR_REPRO_\w+\]/,
  }),
];
