import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { addressGiven, endWith } from './addressGiven';
import { billOfMaterials } from './billOfMaterials';
import { checksums } from './checksums';
import { licences } from './licences';
import { manifestText } from './manifestText';
import { localhostVariant, productionVariant } from './manifestVariants';
import { fileOf, pageHtml } from './pages/pageHtml';
import { pages } from './pages/pages';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/release');
const url = addressGiven(process.argv);

/** The folder that goes to a council: `npm run release -- https://your.host/folder`. It replaces dist/release. */
function makeRelease(): void {
  if (url === undefined)
    endWith('Say where the add-in will be served: npm run release -- https://your.host/folder');
  const production = productionVariant(packageJson.version, url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  npm('run', 'build');
  cpSync(join(root, 'dist/site'), join(folder, 'site'), { recursive: true });
  write('manifest.xml', manifestText(production));
  write('manifest-localhost.xml', manifestText(localhostVariant(packageJson.version)));
  for (const page of pages) {
    for (const language of ['en', 'cy'] as const)
      write(fileOf(page.file, language), pageHtml(page, language));
  }
  const listed = npm('sbom', '--package-lock-only', '--sbom-type=application', '--sbom-format=cyclonedx');
  const bill = billOfMaterials(listed, readFileSync(join(root, 'package-lock.json'), 'utf8'));
  write('bill-of-materials.json', bill);
  write('licences.txt', licences(bill, firstLicenceLine));
  write('audit.txt', audit());
  goldenWorkbook();
  write('checksums.txt', checksums(folder));
  process.stdout.write('dist/release is made.\n');
}

function firstLicenceLine(library: string): string | undefined {
  const inside = join(root, 'node_modules', library);
  const file = readdirSync(inside).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) return undefined;
  const line = readFileSync(join(inside, file), 'utf8')
    .split('\n')
    .find((text) => text.trim() !== '');
  return line === undefined ? undefined : `${line.replace(/^[#\s]+/, '').trim()} (${file} in the package)`;
}

/** What `npm audit` says of the libraries that ship. Where the registry gives no answer, that is what the file says. */
function audit(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (stderr.includes('audit endpoint'))
    return 'Not audited: the registry in use answers no audit. Run npm audit --omit=dev elsewhere.\n';
  if (status !== 0) throw new Error(`npm audit found something in the libraries that ship:\n${stdout}`);
  return stdout;
}

/** What the checks with a real Excel begin with: the sample after the main job. */
function goldenWorkbook(): void {
  const job = ['assess', 'assets/judgement-grid-sample.xlsx', '--authority', 'Merthyr Tydfil'];
  const out = ['--out', join(folder, 'golden.xlsx'), '--json', join(folder, 'golden.json')];
  execFileSync(process.execPath, ['src/cli/judgement-grid.cjs', ...job, ...out], {
    cwd: root,
    stdio: 'pipe',
  });
}

function npm(...words: string[]): string {
  return execFileSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  process.stdout.write(`${name}\n`);
}

makeRelease();
