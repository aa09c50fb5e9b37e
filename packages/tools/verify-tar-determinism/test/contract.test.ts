import { contractSuite } from '@repro/testkit';
import { command } from '@repro/verify-tar-determinism/cli';

contractSuite(command, import.meta.url);
