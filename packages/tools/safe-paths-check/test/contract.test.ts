import { command } from '@repro/safe-paths-check/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
