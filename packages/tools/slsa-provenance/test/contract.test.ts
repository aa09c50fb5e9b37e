import { command } from '@repro/slsa-provenance/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
