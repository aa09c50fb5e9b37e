import { command } from '@repro/make-snapshot/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
