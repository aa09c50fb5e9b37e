import { tarArchive } from '@repro/testkit/tar';

export default tarArchive();
