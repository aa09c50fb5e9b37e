import { command } from '@repro/evidence-publish/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
