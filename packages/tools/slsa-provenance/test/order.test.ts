import { describe, expect, it } from '@jest/globals';
import { statementBytes } from '@repro/attest/statement';
import { generate, type NamedDigest } from '@repro/slsa-provenance';
import * as fc from 'fast-check';
import { input, manifest, sha256 } from './support/release.mjs';

const names = ['artifact.tar.gz', 'b.zip', 'ä.zip', 'b'];
const artifacts = names.map((name) => ({ name, sha256: sha256(name), size: 1 }));
const files: NamedDigest[] = ['z', 'checks/a.json', 'ä', 'a'].map((name) => ({ name, sha256: sha256(name) }));

describe('provenance', () => {
  it('is the same bytes whatever order its parts are given in', async () => {
    const provenance = { artifacts, artifact_sha256: sha256('b.zip') };
    const base = input({ manifest: manifest({ provenance }) });
    const bytes = async (subjects: readonly NamedDigest[], more: readonly NamedDigest[]): Promise<string> => {
      const statement = await generate({ ...base, subjects, byproducts: more, dependencies: more });
      return Buffer.from(statementBytes(statement)).toString();
    };
    const expected = await bytes(artifacts, files);
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    await fc.assert(
      fc.asyncProperty(shuffled(artifacts), shuffled(files), async (subjects, more) => {
        expect(await bytes(subjects, more)).toBe(expected);
      }),
    );
  });
});
