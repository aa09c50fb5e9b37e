// What the cases are made of: a manifest as make-vel-manifest writes it, and the bytes that it describes.
import { createHash } from 'node:crypto';

export const ARTIFACT = 'artifact\n';
export const OTHER = 'other\n';
export const sha256 = (text) => createHash('sha256').update(text).digest('hex');
export const COMMIT = 'c0ffee'.padEnd(40, '0');

/** A manifest; the parts of `change` take the place of its own. */
export function manifest({ provenance, ...rest } = {}) {
  return {
    schema_version: '1.0',
    provenance: {
      artifact_sha256: sha256(ARTIFACT),
      artifacts: [{ name: 'artifact.tar.gz', sha256: sha256(ARTIFACT), size: ARTIFACT.length }],
      builder: { id: 'https://repro-pack.dev/builder/workstation/v1', version: '1.0.0' },
      ...provenance,
    },
    environment: {
      node_version: '20.19.0',
      os: 'Linux',
      platform: 'linux-x64',
      tools: { 'det-tar': '1.0.0' },
    },
    results_contract: { snapshot_sha256: sha256('snapshot'), file_count: 2, total_size: 42 },
    ...rest,
  };
}

/** What a manifest says of a commit on GitHub, built there. */
export const onGithub = {
  git_sha: COMMIT,
  git_ref: 'refs/tags/v1.0.0',
  git_dirty: false,
  repository: 'https://github.com/o/r.git',
  build_timestamp: '2026-01-31T12:00:00Z',
  builder: {
    id: 'https://repro-pack.dev/builder/github/v1',
    version: '1.0.0',
    ci: 'github',
    run_url: 'https://github.com/o/r/actions/runs/7/attempts/1',
    run_id: '7',
    run_attempt: '1',
    job: 'release',
    workflow: 'Release',
    workflow_ref: 'o/r/.github/workflows/release.yml@refs/tags/v1.0.0',
    workflow_sha: COMMIT,
    event: 'push',
    runner: 'github-hosted',
  },
};

/** A run record as `repro release` writes it, as far as provenance reads it. */
export function runRecord(change = {}) {
  return {
    schema_version: '1.0',
    tool: { name: 'repro', version: '1.0.0' },
    run_id: '0123456789abcdef0123456789abcdef',
    command: 'release',
    source: {},
    started_on: '2026-01-31T12:00:00.123Z',
    finished_on: '2026-01-31T12:00:07.000Z',
    complete: true,
    status: 'pass',
    settings: {
      'build.compression': { value: 'gzip', from: 'default' },
      'security.secret_scan': { value: true, from: 'flag', name: '--secret-scan' },
    },
    steps: [
      step('pins', { name: 'policies/pins.json', version: '1.0', sha256: sha256('policy') }),
      step('again', { name: 'policies/pins.json', version: '1.0', sha256: sha256('policy') }),
      step('gzip', { name: 'verify-gzip-header/rules', version: '1.0.0', sha256: sha256('rules') }),
    ],
    ...change,
  };
}

const step = (name, policy) => ({
  name,
  kind: 'check',
  tool: { name, version: '1.0.0' },
  status: 'pass',
  policy,
  inputs: [],
  outputs: [],
});

const named = (name, value) => ({
  name,
  bytes: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

/** The input of `generate`. */
export function input(change = {}) {
  const {
    manifest: given = manifest(),
    subjects = { 'artifact.tar.gz': ARTIFACT },
    runRecord: record,
    ...rest
  } = change;
  return {
    manifest: named('dist/vel_manifest.json', given),
    subjects: Object.entries(subjects).map(([name, text]) => named(name, text)),
    ...(record !== undefined && { runRecord: named('run_record.json', record) }),
    ...(rest.metadata !== undefined && { metadata: named('metadata.json', rest.metadata) }),
    ...(rest.byproducts && {
      byproducts: Object.entries(rest.byproducts).map(([name, text]) => named(name, text)),
    }),
    ...(rest.dependencies && {
      dependencies: Object.entries(rest.dependencies).map(([name, text]) => named(name, text)),
    }),
  };
}
