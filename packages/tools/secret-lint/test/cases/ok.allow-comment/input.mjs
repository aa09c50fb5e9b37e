import { githubPat } from '../../secrets.mjs';

export default {
  'a.py': `t = '${githubPat()}'  # repro:allow github-pat — made up\n`,
  'b.js': `// repro:allow\nconst t = '${githubPat()}';\n`,
  'c.css': `/* repro:allow github-pat */\n${githubPat()}\n`,
  'd.html': `<!-- repro:allow github-pat -->\n<p>${githubPat()}</p>\n`,
  'e.sql': `-- repro:allow github-pat -- for a test\n${githubPat()} ${githubPat()}\n`,
};
