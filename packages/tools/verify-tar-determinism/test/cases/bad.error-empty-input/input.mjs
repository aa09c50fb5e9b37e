import {  } from '@repro/testkit/tar';

export default Buffer.alloc(0);
