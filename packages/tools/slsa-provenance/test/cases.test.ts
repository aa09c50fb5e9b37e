import { expect } from '@jest/globals';
import { parseTrust } from '@repro/attest/verify';
import { type GenerateInput, generate, verify } from '@repro/slsa-provenance';
import { caseSuite, schemaValidator } from '@repro/testkit';
import { trusted, trustedPem } from './support/bundles.mjs';
import { ARTIFACT, OTHER } from './support/release.mjs';

const problems = schemaValidator('slsa_provenance');

caseSuite({
  dir: new URL('cases/generate/', import.meta.url),
  async run({ input, options }) {
    const statement = await generate(input as GenerateInput, options);
    expect(problems(statement)).toEqual([]);
    const { builder } = statement.predicate?.runDetails ?? {};
    expect(builder?.version).toHaveProperty('slsa-provenance');
    // A release must not touch every case.
    return JSON.parse(
      JSON.stringify(statement).replace(/"slsa-provenance":"[^"]*"/, '"slsa-provenance":"VERSION"'),
    );
  },
});

const files: Readonly<Record<string, string>> = { artifact: ARTIFACT, other: OTHER };

caseSuite({
  dir: new URL('cases/verify/', import.meta.url),
  async run({ input, options }) {
    const {
      builders,
      subjects = [],
      ...rest
    } = options as {
      builders?: readonly object[];
      subjects?: readonly string[];
    };
    const trust = { schema_version: '1.0', signers: [{ name: 'release key', key: trustedPem, builders }] };
    return verify(input as Uint8Array, {
      ...(builders
        ? { trust: await parseTrust(Buffer.from(JSON.stringify(trust))) }
        : { keys: [trusted.publicKey] }),
      subjects: subjects.map((name) => {
        const [base = ''] = name.split('.');
        return { name, bytes: Buffer.from(files[base] ?? '') };
      }),
      name: 'bundle.json',
      ...rest,
    });
  },
});
