#!/usr/bin/env node
import { runReadyMade, tuneEngine } from './command-line/ready-made.ts';

tuneEngine(process.versions.node);
if (!runReadyMade(new URL('whole/', import.meta.url), process.argv.slice(2), process)) await import('./cli.ts');
