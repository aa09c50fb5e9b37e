import { githubPat } from '../../secrets.mjs';

// Everything that an entry names must hold, and an expression must match the whole secret.
export default { 'test/a': githubPat() };
