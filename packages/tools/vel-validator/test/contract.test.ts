import { contractSuite } from '@repro/testkit';
import { command } from '@repro/vel-validator/cli';

contractSuite(command, import.meta.url);
