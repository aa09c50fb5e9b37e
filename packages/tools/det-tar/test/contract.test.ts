import { command } from '@repro/det-tar/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
