import { bundle } from '../../../support/bundles.mjs';

export default await bundle({
  change: ({ predicate, ...rest }) => ({ ...rest, predicate: { ...predicate, runDetails: { builder: {} } } }),
});
