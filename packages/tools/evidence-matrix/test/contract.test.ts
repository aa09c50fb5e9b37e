import { command } from '@repro/evidence-matrix/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
