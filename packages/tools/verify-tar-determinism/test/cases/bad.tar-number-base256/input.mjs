import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ size: '\x80\0\0\0\0\0\0\0\0\0\0\x03' }, 'abc'));
