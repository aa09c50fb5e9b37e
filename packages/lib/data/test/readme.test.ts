import { readmeSuite } from '../../testkit/src/readme.ts';

readmeSuite(import.meta.url);
