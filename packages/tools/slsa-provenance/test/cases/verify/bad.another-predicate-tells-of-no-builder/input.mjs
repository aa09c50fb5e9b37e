import { bundle } from '../../../support/bundles.mjs';

export default await bundle({
  change: ({ predicate, ...rest }) => ({ ...rest, predicateType: 'https://example.test/tests/v1', predicate: {} }),
});
