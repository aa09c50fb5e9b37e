import { command } from '@repro/policy-trace/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
