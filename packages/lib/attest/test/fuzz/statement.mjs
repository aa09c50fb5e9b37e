import { parseStatement, predicateTypes, statement, statementBytes } from '@repro/attest/statement';
import { levelOf } from '@repro/attest/verify';
import { mutateJson, outcome } from '@repro/testkit/fuzz';

const hello = { name: 'a', digest: { sha256: '5'.repeat(64) } };
const provenance = {
  buildDefinition: { buildType: 'https://b.test/v1', externalParameters: {}, resolvedDependencies: [hello] },
  runDetails: { builder: { id: 'https://b.test' }, metadata: { startedOn: '2026-01-01T00:00:00Z' } },
};

/** What mutations start from. */
export const seeds = [
  statementBytes(statement([hello], predicateTypes.slsaProvenance, provenance)),
  statementBytes(statement([hello, { ...hello, name: 'b' }], 'https://p.test/v1', { a: [1] })),
];
export { mutateJson as mutate };

const builders = [{ id: 'https://b.test', maxLevel: 3 }];

/** Reads any bytes as a statement, and asks what level it would have. */
export async function fuzz(bytes) {
  return outcome(async () => levelOf(await parseStatement(bytes), [{ name: 'me', builders }]));
}
