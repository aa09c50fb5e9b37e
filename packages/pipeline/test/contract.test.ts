import { command } from '@repro/pipeline/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
