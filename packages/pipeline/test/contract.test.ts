import { contractSuite } from '@repro/testkit';
import { command } from '../dist/cli.js';

contractSuite(command, import.meta.url);
