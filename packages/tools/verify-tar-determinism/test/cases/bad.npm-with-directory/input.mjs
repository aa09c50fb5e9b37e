import { tarEnd, tarMember } from '@repro/testkit/tar';

const member = (name) =>
  tarMember(
    {
      name,
      mode: '000644 ',
      uid: '',
      gid: '',
      size: '0000000003 ',
      mtime: '3560116604 ',
      devmajor: '000000 ',
      devminor: '000000 ',
      checksum: 'npm',
    },
    'abc',
  );

export default Buffer.concat([member('package/index.js'), tarMember({ name: 'package/lib/', typeflag: '5' }), tarEnd()]);
