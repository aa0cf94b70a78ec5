const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { keptScript } = require('./keptScript.cjs');

/**
 * Runs a CommonJS script as `require` would, but keeps what V8 has compiled of it beside it (`<script>.compiled`), and starts from that
 * the next time.
 * @param {string} path of the script
 */
function runCompiled(path) {
  const script = keptScript(
    { source: readFileSync(path), filename: path, kept: `${path}.compiled` },
    Module.wrap,
  );
  const module = new Module(path, null);
  module.filename = path;
  module.paths = Module._nodeModulePaths(dirname(path));
  const load = script.runInThisContext();
  load.call(module.exports, module.exports, Module.createRequire(path), module, path, dirname(path));
}

module.exports = { runCompiled };
