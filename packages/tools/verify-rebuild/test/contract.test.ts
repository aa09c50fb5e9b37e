import { contractSuite } from '@repro/testkit';
import { command } from '@repro/verify-rebuild/cli';

contractSuite(command, import.meta.url);
