import { readmeSuite } from '@repro/testkit';

readmeSuite(import.meta.url);
