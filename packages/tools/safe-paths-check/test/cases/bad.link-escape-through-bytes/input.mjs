import { symlink, tar } from '../../tar.mjs';

const name = Buffer.from([0xff]);

// By its text the second link stays inside; through the first, whose name is not UTF-8, it does not.
export default tar(symlink(name, '.'), symlink('evil', Buffer.from('\xff/../etc', 'latin1')));
