import { command } from '@repro/repro-audit/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
