const { isAscii } = require('node:buffer');
const { createHash } = require('node:crypto');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

/** What V8 compiled stands behind a SHA-256 of what it was made of, and one of itself: V8 does not look whether it is damaged. */
const hashBytes = 32;

/**
 * A script to be run, from what V8 compiled of it the last time where that is kept. It is used only with the very script and the very Node
 * that it was made of and by; where it cannot be read or written, or was made under other options of Node, the script is compiled as ever,
 * and that is kept at the end of the job.
 * @param {object} of
 * @param {Buffer} of.source
 * @param {string} of.filename as V8 is to name it
 * @param {string} of.kept path of what was compiled
 * @param {(text: string) => string} [wrap] makes of the text what is compiled
 * @returns {Script}
 */
function keptScript({ source, filename, kept: path }, wrap = (text) => text) {
  const hash = sha256(process.version, source);
  const kept = compiledOf(path, hash);
  const text = source.toString(isAscii(source) ? 'latin1' : 'utf8'); // ten times as fast, where it is the same
  const script = new Script(wrap(text), { filename, cachedData: kept });
  if (!isMainThread || (kept !== undefined && script.cachedDataRejected !== true)) return script;
  // at the end, so that what the job needed is in it
  process.on('exit', (code) => {
    if (code !== 0 || process.argv[2] !== 'assess') return;
    const compiled = script.createCachedData();
    keep(path, Buffer.concat([hash, sha256(compiled), compiled]));
  });
  return script;
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** @returns {Buffer | undefined} what is kept of this very script, whole */
function compiledOf(path, hash) {
  try {
    const kept = readFileSync(path);
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
    renameSync(unfinished, path);
  } catch {
    // a folder that cannot be written to: compiled again the next time
  }
}

module.exports = { keptScript };
