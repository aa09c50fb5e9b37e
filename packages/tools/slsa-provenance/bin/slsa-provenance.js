#!/usr/bin/env node
import { launch } from '@repro/cli-kit/main';
import { tool } from '../dist/tool.js';

await launch(tool, () => import('../dist/cli.js'));
