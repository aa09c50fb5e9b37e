import { githubPat } from '../../secrets.mjs';

export default { '.secretsignore': 'a\n', 'a': githubPat(), 'b': `${githubPat()} // repro:allow\n`, 'c': githubPat() };
