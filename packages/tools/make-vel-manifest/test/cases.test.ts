import { type ManifestOptions, make, tool, type VelManifest } from '@repro/make-vel-manifest';
import { caseSuite } from '@repro/testkit';
import { host, snapshot as usual } from './support.ts';

interface Case extends Partial<ManifestOptions> {
  readonly snapshot?: string;
  readonly metadata?: string;
  /** Content by name. */
  readonly artifacts?: Readonly<Record<string, string>>;
}

caseSuite({
  dir: new URL('cases/', import.meta.url),
  async run({ options }) {
    const { snapshot = usual, metadata, artifacts = { 'app.bin': 'artifact' }, ...how } = options as Case;
    const input = {
      snapshot: { name: 'snapshot.json', bytes: Buffer.from(snapshot) },
      artifacts: Object.entries(artifacts).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
      ...(metadata !== undefined && { metadata: { name: 'metadata.json', bytes: Buffer.from(metadata) } }),
    };
    return withoutVersion(await make(input, { host, env: {}, ...how }));
  },
});

/** A release must not touch every case. */
function withoutVersion({ provenance, environment, ...rest }: VelManifest): VelManifest {
  const builder = { ...provenance.builder, version: 'VERSION' };
  const tools = { ...environment.tools, [tool.name]: 'VERSION' };
  return { ...rest, provenance: { ...provenance, builder }, environment: { ...environment, tools } };
}
