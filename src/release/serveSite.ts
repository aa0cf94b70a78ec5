import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { developerCertificate } from './developerCertificate';
import { openInBrowser } from './openInBrowser';
import { serveFolder } from './serveFolder';

const configurations = createRequire(__filename)('../../webpack.config.js') as (
  env: { out: string },
  argv: { mode: string },
) => Configuration[];
const folder = join(__dirname, '../../dist/served');
const port = 3000;
const forExcel = process.argv.includes('--excel');

/**
 * Builds the site, builds it again whenever a source changes, and serves it: `npm start` opens the workbench; `npm run start:excel`
 * serves the same by https for Excel to side-load.
 */
async function serveSite(): Promise<void> {
  const certificate = forExcel ? developerCertificate() : undefined;
  if (forExcel && certificate === undefined)
    throw new Error(
      'Excel loads add-ins by https only. Run: npx office-addin-dev-certs install. Then try again.',
    );
  process.stdout.write('Building the site: the first time takes some twenty seconds …\n');
  await build();
  const { origin } = await serveFolder(folder, port, certificate);
  const page = `${origin}/workbench.html`;
  process.stdout.write(
    `${forExcel ? `Serving ${origin} to Excel` : `The workbench: ${page}`}. Ctrl+C ends it.\n`,
  );
  if (!forExcel) openInBrowser(page);
}

/** Resolves once there is a first build to serve, with mistakes or without. */
function build(): Promise<void> {
  const site = configurations({ out: folder }, { mode: 'development' }).filter(({ name }) => name === 'site');
  return new Promise((resolve, reject) => {
    webpack(site).watch({}, (error, stats) => {
      if (error) reject(error);
      if (stats?.hasErrors() || stats?.hasWarnings())
        process.stderr.write(`${stats.toString('errors-warnings')}\n`);
      resolve();
    });
  });
}

serveSite().catch((error: unknown) => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const said = error instanceof Error ? error.message : String(error);
  const free = `Port ${port} is in use. End what serves there, then try again.`;
  process.stderr.write(`${isTaken ? free : said}\n`);
  process.exit(4);
});
