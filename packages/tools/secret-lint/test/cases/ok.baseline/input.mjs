import { githubPat } from '../../secrets.mjs';

export default { 'moved/a': `\n\n${githubPat()}\n${githubPat()}`, b: githubPat(2) };
