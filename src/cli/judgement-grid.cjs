#!/usr/bin/env node
// The command of a checkout: `npm ci` has built it (the script "prepare").
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { runCompiled } = require('./runCompiled.cjs');

const built = join(__dirname, '../../dist/cli/judgement-grid.cjs');
if (existsSync(built)) {
  runCompiled(built);
} else {
  process.stderr.write('judgement-grid is not built yet: run “npm run build:cli”, then try again.\n');
  process.exitCode = 4;
}
