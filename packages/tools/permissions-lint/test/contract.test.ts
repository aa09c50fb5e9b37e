import { command } from '@repro/permissions-lint/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
