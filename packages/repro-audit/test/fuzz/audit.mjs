import { treeFiles } from '@repro/evidence';
import * as matrix from '@repro/evidence-matrix';
import * as trace from '@repro/policy-trace';
import { audit } from '@repro/repro-audit';
import { mutateJson, outcome } from '@repro/testkit/fuzz';
import { memoryTree } from '@repro/tree';

const tool = { name: 'vel-validator', version: '1.0.0' };
const sha256 = '5'.repeat(64);
const output = (name) => ({ name, sha256 });
const documents = {
  'run_record.json': {
    schema_version: '1.0',
    tool,
    run_id: '0'.repeat(32),
    command: 'release',
    source: { git_sha: 'a'.repeat(40) },
    started_on: '2026-01-01T00:00:00.000Z',
    finished_on: '2026-01-01T00:00:01.000Z',
    complete: true,
    status: 'pass',
    settings: { 'build.output_dir': { value: 'dist', from: 'default' } },
    steps: [
      {
        name: 'det-tar',
        kind: 'make',
        tool,
        status: 'pass',
        inputs: [],
        outputs: [output('artifact.tar.gz')],
      },
      {
        name: 'vel-validator',
        kind: 'check',
        tool,
        status: 'pass',
        inputs: [output('vel_manifest.json')],
        outputs: [],
        report: 'checks/vel-validator.json',
      },
    ],
  },
  'checks/vel-validator.json': {
    schema_version: '1.0',
    tool,
    subject: { name: 'vel_manifest.json', sha256 },
    ok: true,
    findings: [],
    summary: {},
  },
  'snapshot.json': {
    schema_version: '1.0',
    files: [{ path: 'a', sha256, size: 1, mode: '0644' }],
    total_files: 1,
    total_size: 1,
    tree_sha256: sha256,
  },
  'vel_manifest.json': {
    schema_version: '1.0',
    artifacts: [{ name: 'artifact.tar.gz', sha256, size: 1 }],
    version: '1',
  },
  'policy_trace.json': { schema_version: '1.0', policies: [] },
  'evidence.json': { schema_version: '1.0', rows: [] },
  'release_bom.json': { schema_version: '1.0', release_version: '1', artifacts: [], total_size: 0 },
  'slsa_attestation.json': {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a', digest: { sha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { runDetails: { builder: { id: 'x' } } },
  },
};
const names = Object.keys(documents);

/** What mutations start from: all documents of a release in one. */
export const seeds = [Buffer.from(JSON.stringify(documents))];
export { mutateJson as mutate };

/** Audits a release of any documents, and makes trace and matrix of it. No release without its artifact's bytes passes. */
export async function fuzz(bytes) {
  const texts = textsOf(bytes);
  const files = () => treeFiles('fuzz', memoryTree({ 'artifact.tar.gz': 'not one', ...texts }));
  const parts = [
    await outcome(async () => {
      const { status } = await audit({ kind: 'directory', files: await files() });
      if (status === 'pass') throw new Error('it passed');
    }),
    await outcome(async () => trace.make(await files())),
    await outcome(async () => matrix.make(await files())),
  ];
  return parts.join(', ');
}

/** The documents; where the whole is no JSON, its bytes stand for the first of them. */
function textsOf(bytes) {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString());
    return Object.fromEntries(
      names.flatMap((name) => (value?.[name] === undefined ? [] : [[name, JSON.stringify(value[name])]])),
    );
  } catch {
    return { [names[0]]: bytes };
  }
}
