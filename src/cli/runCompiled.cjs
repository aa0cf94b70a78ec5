const { createHash } = require('node:crypto');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** What V8 compiled stands behind a SHA-256 of what it was made of, and one of itself: V8 does not look whether it is damaged. */
const hashBytes = 32;

/**
 * Runs a CommonJS script as `require` would, but keeps what V8 has compiled of it beside it (`<script>.compiled`), and starts from that
 * the next time. It is used only with the very script and the very Node that it was made of and by; where it cannot be read or written,
 * or was made under other options of Node, the script is compiled as ever, and that is kept.
 * @param {string} path of the script
 */
function runCompiled(path) {
  const source = readFileSync(path);
  const hash = sha256(process.version, source);
  const kept = compiledOf(path, hash);
  const script = new Script(Module.wrap(source.toString('utf8')), { filename: path, cachedData: kept });
  const module = new Module(path, null);
  module.filename = path;
  module.paths = Module._nodeModulePaths(dirname(path));
  const load = script.runInThisContext();
  load.call(module.exports, module.exports, Module.createRequire(path), module, path, dirname(path));
  if (kept !== undefined && script.cachedDataRejected !== true) return;
  // at the end, so that what the job needed is in it
  process.on('exit', (code) => {
    if (code !== 0 || process.argv[2] !== 'assess') return;
    const compiled = script.createCachedData();
    keep(path, Buffer.concat([hash, sha256(compiled), compiled]));
  });
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** @returns {Buffer | undefined} what is kept of this very script, whole */
function compiledOf(path, hash) {
  try {
    const kept = readFileSync(`${path}.compiled`);
    const compiled = kept.subarray(2 * hashBytes);
    return kept.subarray(0, 2 * hashBytes).equals(Buffer.concat([hash, sha256(compiled)]))
      ? compiled
      : undefined;
  } catch {
    return undefined;
  }
}

function keep(path, bytes) {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, `${path}.compiled`);
  } catch {
    // a folder that cannot be written to: compiled again the next time
  }
}

module.exports = { runCompiled };
