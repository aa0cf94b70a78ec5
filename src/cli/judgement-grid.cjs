#!/usr/bin/env node
// The command of a checkout: `npm ci` has built it (the script "prepare").
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runCompiled } = require('./runCompiled.cjs');

const built = join(__dirname, '../../dist/cli/judgement-grid.cjs');
if (existsSync(built)) {
  // A job of one or two seconds is done before it gains from functions compiled into each other: V8 spends as long on that, on other threads.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  runCompiled(built);
} else {
  process.stderr.write('judgement-grid is not built yet: run “npm run build:cli”, then try again.\n');
  process.exitCode = 4;
}
