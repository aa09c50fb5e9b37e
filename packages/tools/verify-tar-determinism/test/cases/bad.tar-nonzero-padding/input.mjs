import { tarArchive, tarHeader } from '@repro/testkit/tar';

export default tarArchive(tarHeader({ size: 3 }), Buffer.from('abc'.padEnd(512, 'leftover ')));
