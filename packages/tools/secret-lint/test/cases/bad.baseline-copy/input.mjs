import { githubPat } from '../../secrets.mjs';

// One entry covers one file.
export default { a: githubPat(), b: githubPat() };
