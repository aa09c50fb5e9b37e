import { createHash } from 'node:crypto';
import process from 'node:process';
import type { NamedBytes, Rbom, ReleaseMetadata } from '@repro/make-rbom';

/** SHA-256 in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Artifacts by name and content. */
export function artifacts(files: Readonly<Record<string, string | Uint8Array>>): NamedBytes[] {
  return Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content as string) }));
}

/** Every member that has a meaning, and one that has none. */
export const metadata: ReleaseMetadata = {
  name: 'app',
  description: 'Does things.',
  supplier: { name: 'ACME', url: 'https://acme.example' },
  build_id: 'run-17',
  git_sha: 'a'.repeat(40),
  git_ref: 'refs/tags/v1.2.3',
  repository: 'https://git.example/acme/app.git',
  homepage: 'https://acme.example/app',
  external_references: [
    { type: 'release-notes', url: 'https://acme.example/app/1.2.3', comment: 'what is new' },
  ],
  ticket: { id: 7, ok: true },
};

/** What every form says of the artifacts, and of the release. */
export interface Content {
  readonly version: unknown;
  readonly time: unknown;
  readonly metadata: unknown;
  readonly artifacts: readonly { name: string; sha256: string; size: number; type: string }[];
}

/** Name and value of a property, in either form. */
type Property = Readonly<Record<string, string>>;

export function contentOfRbom({
  release_version,
  generated_at,
  artifacts: list,
  metadata: meta,
}: Rbom): Content {
  return { version: release_version, time: generated_at, metadata: meta, artifacts: [...list] };
}

interface CycloneDx {
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly version: string };
    readonly properties?: readonly Property[];
  };
  readonly components: readonly {
    readonly name: string;
    readonly hashes: readonly { readonly content: string }[];
    readonly properties: readonly Property[];
  }[];
}

export function contentOfCycloneDx(document: unknown): Content {
  const { metadata: about, components } = document as CycloneDx;
  const value = (list: readonly Property[] | undefined, wanted: string) =>
    list?.find(({ name }) => name === wanted)?.['value'];
  return {
    version: about.component.version,
    time: about.timestamp,
    metadata: carried(value(about.properties, 'repro:metadata')),
    artifacts: components.map(({ name, hashes, properties }) => ({
      name,
      sha256: hashes[0]?.content ?? '',
      size: Number(value(properties, 'repro:size')),
      type: value(properties, 'repro:type') ?? '',
    })),
  };
}

interface SpdxElement {
  readonly type: string;
  readonly spdxId: string;
  readonly name: string;
  readonly created?: string;
  readonly software_packageVersion?: string;
  readonly relationshipType?: string;
  readonly to?: readonly string[];
  readonly verifiedUsing?: readonly { readonly hashValue: string }[];
  readonly extension?: readonly { readonly extension_cdxProperty: readonly Property[] }[];
}

export function contentOfSpdx(document: unknown): Content {
  const graph = (document as { '@graph': SpdxElement[] })['@graph'];
  const value = (element: SpdxElement | undefined, wanted: string) =>
    element?.extension?.[0]?.extension_cdxProperty.find(
      ({ extension_cdxPropName: name }) => name === wanted,
    )?.['extension_cdxPropValue'];
  const release = graph.find(({ type }) => type === 'software_Package');
  const contains = graph.find(({ relationshipType }) => relationshipType === 'contains');
  return {
    version: release?.software_packageVersion,
    time: graph.find(({ type }) => type === 'CreationInfo')?.created,
    metadata: carried(value(release, 'repro:metadata')),
    artifacts: graph
      .filter(({ type, spdxId }) => type === 'software_File' && contains?.to?.includes(spdxId))
      .map((file) => ({
        name: file.name,
        sha256: file.verifiedUsing?.[0]?.hashValue ?? '',
        size: Number(value(file, 'repro:size')),
        type: value(file, 'repro:type') ?? '',
      })),
  };
}

const carried = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

/** Only what is needed to find git. */
export const gitEnv = { PATH: process.env['PATH'] };

/** The code of the error that a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('expected a rejection');
}
