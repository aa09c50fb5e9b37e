import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bytes } from '@repro/core';
import { type CheckOptions, check, type SourceFile } from '@repro/pins-manifest-check';
import { caseSuite } from '@repro/testkit';

/** One file, which `options.path` names, or several by their paths; a manifest lies beside them. */
caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options, dir }) => {
    const { path: name = '.github/workflows/ci.yml', ...given } = options as CheckOptions & { path?: string };
    const files: SourceFile[] =
      input instanceof Uint8Array
        ? [{ path: name, bytes: input }]
        : Object.entries(input as Record<string, Bytes>).map(([file, bytes]) => ({ path: file, bytes }));
    const manifest = path.join(dir, 'ACTIONS-PINS.md');
    return check(files, {
      ...given,
      ...(existsSync(manifest) && {
        manifest: { name: 'ACTIONS-PINS.md', text: readFileSync(manifest, 'utf8') },
      }),
    });
  },
});
