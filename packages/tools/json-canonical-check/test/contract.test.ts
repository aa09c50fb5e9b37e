import { command } from '@repro/json-canonical-check/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
