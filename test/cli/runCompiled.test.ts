import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const loader = join(__dirname, '../../src/cli/runCompiled.cjs');
const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
const script = join(folder, 'job.cjs');
const compiled = `${script}.compiled`;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the script by the loader, as the command does. */
function job(word = 'assess', flags: string[] = []): string {
  const start = `const path = ${JSON.stringify(script)}; process.argv.splice(1, 0, path); require(${JSON.stringify(loader)}).runCompiled(path);`;
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', start, word], { encoding: 'utf8' });
  return stdout + stderr;
}

const write = (answer: string): void => {
  writeFileSync(
    script,
    `const { basename } = require('node:path'); module.exports = basename(__filename); console.log('${answer}', module.exports, process.argv[2]);`,
  );
};

describe('what was compiled of the command', () => {
  test('is kept after a job, not after a word of help, and the script does the same with it', () => {
    write('one');
    expect(job('help')).toBe('one job.cjs help\n');
    expect(existsSync(compiled)).toBe(false);
    expect(job()).toBe('one job.cjs assess\n');
    const kept = readFileSync(compiled);
    expect(job()).toBe('one job.cjs assess\n');
    expect(readFileSync(compiled).equals(kept)).toBe(true);
  });

  test('of a script of the same length is not used for another', () => {
    write('one');
    job();
    write('two');
    expect(job()).toBe('two job.cjs assess\n');
    expect(job()).toBe('two job.cjs assess\n');
  });

  test.each<[string, () => string[]]>([
    [
      'damaged',
      () => (
        writeFileSync(
          compiled,
          readFileSync(compiled).map((byte, at) => (at < 60 ? byte : 0)),
        ),
        []
      ),
    ],
    ['cut off', () => (writeFileSync(compiled, readFileSync(compiled).subarray(0, 40)), [])],
    ['empty', () => (writeFileSync(compiled, ''), [])],
    ['made under other options of Node', () => ['--stack-size=900']],
  ])('%s: the script is compiled as ever, and what V8 takes is kept from then on', (_what, spoil) => {
    write('one');
    job();
    const flags = spoil();
    const spoilt = readFileSync(compiled);
    expect(job('assess', flags)).toBe('one job.cjs assess\n');
    const kept = readFileSync(compiled);
    expect(kept.equals(spoilt)).toBe(false);
    expect(job('assess', flags)).toBe('one job.cjs assess\n');
    expect(readFileSync(compiled).equals(kept)).toBe(true);
  });
});

describe('what was compiled of a script that the command runs in a scope of its own', () => {
  const keeper = join(__dirname, '../../src/cli/keptScript.cjs');
  const kept = join(folder, 'client.compiled');
  /** Runs the text as Microsoft's client is run; says what it made, and whether it was compiled anew. */
  const clientOf = (source: string): string => {
    const start = `
      const { keptScript } = require(${JSON.stringify(keeper)});
      const { createContext } = require('node:vm');
      const source = Buffer.from(${JSON.stringify(source)});
      const script = keptScript({ source, filename: 'client.js', kept: ${JSON.stringify(kept)} });
      const scope = createContext({});
      script.runInContext(scope);
      console.log(scope.client(), script.cachedDataRejected === false ? 'kept' : 'anew');`;
    const argv = ['-e', start, '/command', 'assess'];
    return spawnSync(process.execPath, argv, { encoding: 'utf8' }).stdout.trim();
  };

  test.each(['Excel', 'Caerffili, Dŵr, 2 m²'])('is kept too, and gives the same: %s', (said) => {
    const source = `function client() { return '${said}'; }`;
    expect([clientOf(source), clientOf(source)]).toEqual([`${said} anew`, `${said} kept`]);
  });
});
