import {  } from '@repro/testkit/tar';

export default Buffer.from('this is no archive\n'.repeat(60));
