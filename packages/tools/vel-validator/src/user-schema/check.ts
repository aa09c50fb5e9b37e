import type { Json } from '@repro/core';
import { capped } from '../cap.ts';
import { judged, type Verdict } from '../checklist.ts';
import type { CheckOptions, Limits } from '../options.ts';
import { rules } from '../rules.ts';

/** The verdict of the user's own schema, in which `format` is an annotation; none when there is no such schema. */
export async function checkUserSchema(
  document: Json,
  {
    name,
    limits,
    options,
  }: { readonly name: string; readonly limits: Limits; readonly options: CheckOptions },
): Promise<Verdict[]> {
  const { schema: given, signal } = options;
  if (!given) return [];
  const { openSchema } = await import('@repro/json-schema');
  const schema = await openSchema(given.schema, { name: given.name, limits, ignoreFormats: true, signal });
  try {
    const misfits = capped(await schema.check(document), limits.findings, ({ pointer, problem }) =>
      rules.finding('vel/user-schema', { pointer, problem }, { path: name }),
    );
    const remarks = capped(schema.remarks, limits.findings, (remark) =>
      rules.finding('vel/schema-remark', { remark }, { path: given.name }),
    );
    return [judged('user-schema', [...misfits, ...remarks])];
  } finally {
    await schema.close();
  }
}
