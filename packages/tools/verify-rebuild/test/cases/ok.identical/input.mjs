import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = tarArchive(tarMember({ name: 'a' }, 'same\n'));

export default { a: build, b: Buffer.from(build) };
