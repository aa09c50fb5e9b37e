import type { Json } from '@repro/core';
import { capped } from '../cap.ts';
import { judged, type Verdict } from '../checklist.ts';
import type { CheckOptions, Limits } from '../options.ts';
import { rules } from '../rules.ts';

/** The verdict of the user's own schema; none when there is no such schema. */
export async function checkUserSchema(
  document: Json,
  {
    name,
    limits,
    options,
  }: { readonly name: string; readonly limits: Limits; readonly options: CheckOptions },
): Promise<Verdict[]> {
  const { schema, signal } = options;
  if (!schema) return [];
  const { holdAgainstSchema } = await import('./validate.ts');
  const answer = await holdAgainstSchema({ ...schema, document, limits, signal });
  const misfits = capped(answer.misfits, limits.findings, ({ pointer, problem }) =>
    rules.finding('vel/user-schema', { pointer, problem }, { path: name }),
  );
  const remarks = capped(answer.remarks, limits.findings, (remark) =>
    rules.finding('vel/schema-remark', { remark }, { path: schema.name }),
  );
  return [judged('user-schema', [...misfits, ...remarks])];
}
