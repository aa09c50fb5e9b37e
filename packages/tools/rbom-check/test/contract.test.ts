import { command } from '@repro/rbom-check/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
