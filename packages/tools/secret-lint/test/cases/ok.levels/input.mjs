import { githubPat } from '../../secrets.mjs';

export default { a: githubPat() };
