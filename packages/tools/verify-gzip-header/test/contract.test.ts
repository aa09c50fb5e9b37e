import { contractSuite } from '@repro/testkit';
import { command } from '@repro/verify-gzip-header/cli';

contractSuite(command, import.meta.url);
