import { contractSuite } from '@repro/testkit';
import { command } from '@repro/version-stamp/cli';

contractSuite(command, import.meta.url);
