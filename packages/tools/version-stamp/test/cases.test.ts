import { caseSuite } from '@repro/testkit';
import { make, type ParseOptions } from '@repro/version-stamp';

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run({ options }) {
    const {
      version,
      package: content,
      ...how
    } = options as { version?: string; package?: string } & ParseOptions;
    if (content !== undefined) return make({ kind: 'package', name: 'package.json', content }, how);
    return make({ kind: 'given', version: version ?? '' }, how);
  },
});
