import { execFileSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What the build is made from. */
const sources = ['src', 'assets', 'webpack.config.js', 'package.json', 'package-lock.json'];

/**
 * The site as `npm run build` makes it, in a folder that git does not know: built once for all journeys, and again when a source has
 * changed. PANE_SITE names one that is built already, to look for a fault in a journey.
 */
export function buildSite(): string {
  const given = process.env['PANE_SITE'];
  if (given !== undefined) return given;
  const temporary = join(root, '.tmp');
  mkdirSync(temporary, { recursive: true });
  const name = `site-${fingerprint()}`;
  const folder = join(temporary, name);
  const done = join(folder, 'built');
  if (!existsSync(done) && isFirst(join(temporary, `${name}.lock`), done)) {
    for (const old of readdirSync(temporary)) {
      const path = join(temporary, old);
      // a younger one may be under test by somebody else at this moment
      const isOld = Date.now() - statSync(path).mtimeMs > 30 * 60_000;
      if (old.startsWith('site') && isOld) rmSync(path, { recursive: true, force: true });
    }
    const webpack = require.resolve('webpack-cli/bin/cli.js');
    const args = [
      '--config-name',
      'site',
      '--mode',
      'production',
      '--no-devtool',
      '--env',
      `out=.tmp/${name}`,
    ];
    try {
      execFileSync(process.execPath, [webpack, ...args], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      writeFileSync(done, '');
    } finally {
      rmSync(join(temporary, `${name}.lock`), { recursive: true, force: true });
    }
  }
  return folder;
}

/** False where another worker of jest builds this very site: then it waits until that is done, or given up. */
function isFirst(lock: string, done: string): boolean {
  for (let waited = 0; waited < 240; waited++) {
    try {
      mkdirSync(lock);
      return !existsSync(done);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
      if (existsSync(done)) return false;
    }
  }
  rmSync(lock, { recursive: true, force: true }); // left behind by a run that was ended
  return true;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: Hash, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else hash.update(path.slice(root.length)).update(readFileSync(path));
}
