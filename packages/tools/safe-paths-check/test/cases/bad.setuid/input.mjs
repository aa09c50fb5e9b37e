import { dir, file, tar } from '../../tar.mjs';

export default tar(file('a', '', { mode: 0o4755 }), file('b', '', { mode: 0o2755 }), dir('c/', { mode: 0o4755 }));
