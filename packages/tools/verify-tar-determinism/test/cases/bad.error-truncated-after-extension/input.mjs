import { paxHeader } from '@repro/testkit/tar';

export default paxHeader({ path: 'gone' });
