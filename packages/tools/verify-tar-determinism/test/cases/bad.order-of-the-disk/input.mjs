import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(...['c', 'a', 'b'].map((name) => tarMember({ name })));
