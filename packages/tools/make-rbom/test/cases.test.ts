import { expect } from '@jest/globals';
import { convert, make, type ReleaseMetadata, sha256sums } from '@repro/make-rbom';
import { caseSuite, schemaValidator } from '@repro/testkit';
import { metadata as all, artifacts } from './support.ts';

/** What options.json of a case may hold. */
interface Case {
  /** Content by name. */
  readonly artifacts?: Readonly<Record<string, string>>;
  readonly hashed?: readonly { name: string; sha256: string; size: number }[];
  readonly releaseVersion?: string;
  readonly timestamp?: string;
  /** An object, or `all` for one with every member. */
  readonly metadata?: ReleaseMetadata | 'all';
  /** The text of the metadata's file. */
  readonly metadataFile?: string;
  readonly format?: 'rbom' | 'cyclonedx' | 'spdx' | 'sums';
  readonly specVersion?: '1.6' | '1.7';
}

caseSuite({
  dir: new URL('cases/', import.meta.url),
  async run({ options }) {
    const given = options as Case;
    const file = given.metadataFile;
    const rbom = await make(
      {
        artifacts: [...artifacts(given.artifacts ?? {}), ...(given.hashed ?? [])],
        metadata:
          file === undefined
            ? given.metadata === 'all'
              ? all
              : given.metadata
            : { name: 'release.json', bytes: Buffer.from(file) },
      },
      { releaseVersion: given.releaseVersion ?? '1.2.3', timestamp: given.timestamp },
    );
    expect(schemaValidator('release_bom')(rbom)).toEqual([]);
    if (given.format === 'sums') return sha256sums(rbom).split('\n');
    const document = await convert(rbom, given.format ?? 'rbom', { specVersion: given.specVersion });
    return withoutVersion(document);
  },
});

/** A release of the tool must not touch every case. */
function withoutVersion(document: object): unknown {
  return JSON.parse(
    JSON.stringify(document).replace(
      /("name":"make-rbom","version":)"[^"]*"|(@repro\/make-rbom )\d[^"]*/g,
      (_, json, text) => (json === undefined ? `${text}VERSION` : `${json}"VERSION"`),
    ),
  );
}
