import type { Context } from '@repro/cli-kit';
import { canonicalize } from '@repro/core/canonical';
import type { Report } from '@repro/report';
import { attest } from '../attestation.ts';

/** Writes the attestation of a report to a file. */
export async function writeAttestation(
  file: string,
  { report, rebuilder }: { readonly report: Report; readonly rebuilder: string | undefined },
  context: Context,
): Promise<void> {
  const statement = await attest(report, rebuilder);
  await context.writeOutput(file, Buffer.from(`${canonicalize(statement)}\n`));
}
