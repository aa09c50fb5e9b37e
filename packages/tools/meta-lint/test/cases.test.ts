import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, type LintOptions } from '@repro/meta-lint';
import { caseSuite } from '@repro/testkit';

/** A file, with the schema that lies beside it; options are those of the library. */
caseSuite({
  dir: new URL('cases/', import.meta.url),
  run({ dir, input, options }) {
    const name = readdirSync(dir).find((file) => file.startsWith('input.')) ?? 'input';
    const schema = ['schema.json', 'schema.yml'].find((file) => existsSync(path.join(dir, file)));
    return check(Buffer.from(input as Uint8Array), {
      name: name.replace(/\.mjs$/, '.yml'),
      ...(schema !== undefined && { schema: { name: schema, bytes: readFileSync(path.join(dir, schema)) } }),
      ...(options as LintOptions),
    });
  },
});
