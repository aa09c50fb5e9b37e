import { bundle } from '../../../support/bundles.mjs';

/** As GitHub's own builders write it: the commit is called `sha1`, which other files have as well. */
export default await bundle({
  change(statement) {
    const { buildDefinition } = statement.predicate;
    const [source, ...others] = buildDefinition.resolvedDependencies;
    const sha1 = source.digest.gitCommit;
    buildDefinition.resolvedDependencies = [
      { uri: 'pkg:npm/left-pad@1.3.0', digest: { sha1: 'b'.repeat(40) } },
      { ...source, digest: { sha1 } },
      ...others,
    ];
    return statement;
  },
});
