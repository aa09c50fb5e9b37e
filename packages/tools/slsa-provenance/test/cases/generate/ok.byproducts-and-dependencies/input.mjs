import { input } from '../../../support/release.mjs';

export default input({
  byproducts: { 'checks/vel-validator.json': '{}', 'checks/secret-lint.json': '{}', SHA256SUMS: 'x' },
  dependencies: { 'hooks/pre-build.sh': 'echo' },
});
