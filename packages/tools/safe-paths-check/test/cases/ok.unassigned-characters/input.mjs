import { file, tar } from '../../tar.mjs';

export default tar(file('\u1c89'), file('\u1c8a'), file('a\u{2ebf0}'));
