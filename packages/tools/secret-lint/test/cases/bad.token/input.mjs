import { githubPat } from '../../secrets.mjs';

export default { 'src/a.js': `// é😀\nconst a = 'é😀'; const token = '${githubPat()}';\n`, 'src/b.js': '' };
