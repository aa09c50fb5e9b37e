import { dir, file, tar } from '../../tar.mjs';

export default tar(file('a/b/c'), dir('a/b/'), dir('a/'));
