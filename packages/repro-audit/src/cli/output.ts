import { type Context, usageError } from '@repro/cli-kit';
import { pathsInside } from '@repro/tree/inside';
import type { Container } from '../claims/container.ts';

/**
 * What is written into a release directory is no part of the release: the next audit finds it there.
 * @throws ERR_REPRO_USAGE for a file that was released, which would be lost
 */
export function lookAtOutput(
  output: string | undefined,
  { container, place }: { readonly container: Container; readonly place: string },
  context: Context,
): void {
  if (output === undefined || output === '-' || container.kind !== 'directory') return;
  const [inside] = pathsInside(context.resolve(place), [context.resolve(output)]);
  if (inside === undefined) return;
  if (container.files.has(inside))
    throw usageError(`${output} is a file of the release`, 'write the audit to another place');
  context.warn(`${output} lies in the release, whose next audit will fail for a file that was not released`);
}
