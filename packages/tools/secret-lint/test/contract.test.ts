import { command } from '@repro/secret-lint/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
