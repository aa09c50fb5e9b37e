import { githubPat, gitlabPat } from '../../secrets.mjs';

export default { 'test/a/b': githubPat(), 'a': gitlabPat(), 'b': githubPat(2) };
