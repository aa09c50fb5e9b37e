import { dir, file, tar } from '../../tar.mjs';

export default tar(file('a.'), file('b '), dir('c./'), file('d../e'));
