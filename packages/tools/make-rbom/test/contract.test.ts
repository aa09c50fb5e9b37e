import { command } from '@repro/make-rbom/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
