import { command } from '@repro/make-vel-manifest/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
