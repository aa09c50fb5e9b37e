import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from '@jest/globals';
import { canonicalize, type Json } from '@repro/core';
import { convert, make, type Rbom, type ReleaseMetadata } from '@repro/make-rbom';
import { schemaValidator } from '@repro/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { contentOfCycloneDx, contentOfRbom, contentOfSpdx, metadata } from './support.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
/** Names of every kind, each once. */
const name = text
  .map((raw) => raw.replaceAll('\0', '0').toWellFormed())
  .filter((raw) => raw.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
const artifact = fc.record({
  name,
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  size: fc.maxSafeNat(),
});
const metadatas: fc.Arbitrary<ReleaseMetadata | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({}),
  fc.record(Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, fc.constant(value)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<ReleaseMetadata>,
);
const rboms = fc
  .record({
    artifacts: fc.uniqueArray(artifact, { minLength: 1, maxLength: 8, selector: (each) => each.name }),
    metadata: metadatas,
    version: fc.stringMatching(/^[!-~]{1,20}$/),
  })
  .map(({ artifacts, metadata: meta, version }) =>
    make({ artifacts, metadata: meta }, { releaseVersion: version, timestamp: '2026-01-31T12:00:00Z' }),
  );

const validators = {
  '1.6': new Validation.JsonStrictValidator(Spec.Version.v1dot6),
  '1.7': new Validation.JsonStrictValidator(Spec.Version.v1dot7),
};

describe('a bill of materials of any names and numbers', () => {
  it('fits its schema', async () => {
    await fc.assert(
      fc.asyncProperty(rboms, async (made) => {
        expect(schemaValidator('release_bom')(await made)).toEqual([]);
      }),
    );
  });

  it('says the same in all forms', async () => {
    await fc.assert(
      fc.asyncProperty(rboms, async (made) => {
        const rbom = await made;
        const content = contentOfRbom(rbom);
        expect(contentOfCycloneDx(await convert(rbom, 'cyclonedx'))).toEqual(content);
        expect(contentOfCycloneDx(await convert(rbom, 'cyclonedx', { specVersion: '1.7' }))).toEqual(content);
        expect(contentOfSpdx(await convert(rbom, 'spdx'))).toEqual(content);
      }),
    );
  });

  it('calls each artifact by a package URL that is its path, version and digest again', async () => {
    const plain = /^pkg:generic\/([\w.~:%/-]+)@([\w.~:%-]+)\?checksum=sha256:([0-9a-f]{64})$/;
    await fc.assert(
      fc.asyncProperty(rboms, async (made) => {
        const rbom = await made;
        const { components } = (await convert(rbom, 'cyclonedx')) as { components: { purl: string }[] };
        expect(components.map(({ purl }) => plain.exec(purl)?.slice(1).map(decodeURIComponent))).toEqual(
          rbom.artifacts.map(({ name: path, sha256 }) => [path, rbom.release_version, sha256]),
        );
      }),
    );
  });

  it.each(['1.6', '1.7'] as const)('is valid CycloneDX %s', async (specVersion) => {
    const validator = validators[specVersion];
    await fc.assert(
      fc.asyncProperty(rboms, async (made) => {
        const document = await convert(await made, 'cyclonedx', { specVersion });
        expect(await validator.validate(canonicalize(document))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('is CycloneDX that the validator would refuse if it were wrong', async () => {
    const document = { ...(await convert(await sample(), 'cyclonedx')), serialNumber: 'urn:uuid:none' };
    expect(await validators['1.6'].validate(JSON.stringify(document))).not.toBeNull();
  });
});

describe('SPDX', () => {
  const validate = spdxValidator();
  // Under CI the schema must be there.
  const when = validate || process.env['CI'] ? it : it.skip;

  when('is valid by the schema of 3.0.1', async () => {
    expect(validate).toBeDefined();
    await fc.assert(
      fc.asyncProperty(rboms, async (made) => {
        expect(validate?.(await convert(await made, 'spdx'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  when('would be refused by the schema if it were wrong', async () => {
    expect(validate).toBeDefined();
    const document = (await convert(await sample(), 'spdx')) as { '@graph': Json[] };
    const wrong = { ...document, '@graph': [...document['@graph'], { type: 'software_File', spdxId: 'x' }] };
    expect(validate?.(wrong)).not.toEqual([]);
  });

  it('has an id of its own for each element, and knows each that it refers to', async () => {
    const graph = ((await convert(await sample(), 'spdx')) as { '@graph': Record<string, Json>[] })['@graph'];
    const ids = graph.map((element) => element['spdxId'] ?? element['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const named = JSON.stringify(graph).match(/urn:uuid:[^"]+/g) ?? [];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the ids of a document', () => {
  it('are those of its content: the same for the same, others for any other', async () => {
    const serial = async (version: string) => {
      const rbom = await make({ artifacts: [one] }, { releaseVersion: version });
      return ((await convert(rbom, 'cyclonedx')) as { serialNumber: string }).serialNumber;
    };
    expect(await serial('1')).toBe(await serial('1'));
    expect(await serial('1')).not.toBe(await serial('2'));
    // Version 8 and the variant of RFC 9562.
    expect(await serial('1')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

const one = { name: 'a', sha256: '0'.repeat(64), size: 1 };

function sample(): Promise<Rbom> {
  return make({ artifacts: [one], metadata }, { releaseVersion: '1', timestamp: '2026-01-31T12:00:00Z' });
}

/** The official schema is read where it lies, not copied. */
function spdxValidator(): ((value: unknown) => unknown[]) | undefined {
  const place = new URL('../../../../../shared/schemas/spdx-3.0.1.json', import.meta.url);
  if (!existsSync(place)) {
    process.stderr.write(`skipped: a test needs ${place.pathname}, which is not there\n`);
    return undefined;
  }
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(place, 'utf8')) as object,
  );
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
