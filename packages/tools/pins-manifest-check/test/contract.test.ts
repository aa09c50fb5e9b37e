import { command } from '@repro/pins-manifest-check/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
