import { random62 } from '../../secrets.mjs';

// A secret with the marker in it is a secret, and no comment.
export default { 'a.py': `password = "${random62(8, 'a')}repro:allow${random62(8, 'b')}"\n` };
