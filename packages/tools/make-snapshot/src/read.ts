import { parseStrict, ReproError } from '@repro/core';
import type { Snapshot, SnapshotRules } from './document.ts';
import { rulesOf } from './select.ts';

/** A snapshot is held in memory as a whole; this is one of some 1.5 million entries. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * A snapshot from its bytes. Its form is checked, against schema/snapshot.schema.json, not whether it is true.
 * One without rules, which another program made, gets those of `make-snapshot` without flags.
 * @throws ERR_REPRO_SNAPSHOT when it is JSON of another form, with the place; and as `parseStrict`.
 */
export async function readSnapshot(bytes: Uint8Array, name = 'snapshot.json'): Promise<Snapshot> {
  const value = parseStrict(bytes, { name, maxBytes: MAX_BYTES });
  const { snapshotErrors } = await import('./schema.gen.ts');
  const [error] = snapshotErrors(value);
  if (error) {
    const where = error.instancePath === '' ? 'the document' : error.instancePath;
    throw new ReproError('ERR_REPRO_SNAPSHOT', `${name}: is no snapshot: ${where} ${problem(error)}`, {
      hint: 'give a file that make-snapshot wrote',
      at: { path: name, pointer: error.instancePath },
    });
  }
  const snapshot = value as unknown as Omit<Snapshot, 'rules'> & { rules?: SnapshotRules };
  return { ...snapshot, rules: snapshot.rules ?? (await rulesOf({})) };
}

/** What ajv keeps apart from its message is what a person looks for. */
function problem({
  message,
  params,
}: {
  message: string;
  params: Readonly<Record<string, unknown>>;
}): string {
  const named = params['additionalProperty'] ?? params['allowedValue'] ?? params['allowedValues'];
  return named === undefined ? message : `${message}: ${[named].flat().map(String).join(', ')}`;
}
