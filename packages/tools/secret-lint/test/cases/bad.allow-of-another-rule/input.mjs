import { githubPat } from '../../secrets.mjs';

export default { 'a.js': `f('${githubPat()}') // repro:allow gitlab-pat\n` };
