import { githubPat } from '../../secrets.mjs';

export default { 'a/.secretsignore': '*\n', 'a/b': githubPat() };
