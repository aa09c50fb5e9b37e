import { command } from '@repro/make-ci-summary/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
