#!/usr/bin/env node
import { main } from '@repro/cli-kit';
import { command } from '../dist/cli.js';

await main(command);
