import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(...['a', 'b'].map((comment) => paxHeader({ comment }, { typeflag: 'g' })), tarMember({}));
