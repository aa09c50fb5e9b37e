import { command } from '@repro/meta-lint/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
