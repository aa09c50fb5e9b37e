import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: '__pycache__/a.cpython-312.pyc' }, content));

export default {
  a: build(Buffer.from('cb0d0d0a00000000000090650a000000e300000000', 'hex')),
  b: build(Buffer.from('cb0d0d0a00000000ff0090650a000000e300000000', 'hex')),
};
