const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

const officeClient = 'node_modules/@microsoft/office-js/dist/excel-win32-16.01.js';
const microsoft = 'https://appsforoffice.microsoft.com';

/** What the pages may load. Styles may be inline because Fluent UI inserts its rules at run time; scripts may not. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Fails the build when what a page must load before it can be used is over its budget, as gzip sends it. */
class GzipBudget {
  /** @param {Record<string, number>} budgets bytes, by entry */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('GzipBudget', (compilation) => {
      for (const [entry, budget] of Object.entries(this.budgets)) {
        const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
        const bytes = files
          .filter((file) => file.endsWith('.js'))
          .map((file) => zlib.gzipSync(fs.readFileSync(path.join(compiler.outputPath, file))).length)
          .reduce((sum, size) => sum + size, 0);
        const said = `${entry}: ${Math.round(bytes / 1000)} kB of script gzipped, of ${budget / 1000} kB allowed`;
        if (bytes > budget) compilation.errors.push(new webpack.WebpackError(said));
        else compiler.getInfrastructureLogger('GzipBudget').info(said);
      }
    });
  }
}

/** Puts what the workbench needs without a network, and an edition made of it, into its service worker. */
class FilesAtHand {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FilesAtHand', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FilesAtHand', stage }, (assets) => {
        const files = Object.keys(assets).filter((name) => !/\.map$|\.txt$|^taskpane/.test(name));
        const hash = crypto.createHash('sha256');
        for (const name of files) hash.update(name).update(assets[name].buffer());
        const script = fs
          .readFileSync(path.resolve(__dirname, 'src/workbench/service-worker.js'), 'utf8')
          .replace('__EDITION__', () => hash.digest('hex').slice(0, 16))
          .replace('__FILES__', () => JSON.stringify(files));
        compilation.emitAsset('service-worker.js', new sources.RawSource(script));
      });
    });
  }
}

const typescript = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        ...(targets ? {} : { target: 'es2022' }),
      },
      ...(targets ? { env: { targets } } : {}),
    },
  },
});

const resolve = { extensions: ['.ts', '.tsx', '.js', '.json'] };
const productVersion = () => new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) });

/** The command line: one file for Node; Microsoft's client is found in node_modules at run time. */
const cli = (production) => ({
  name: 'cli',
  target: 'node20',
  mode: production ? 'production' : 'development',
  devtool: false,
  entry: { 'judgement-grid': './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/cli'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
  resolve,
  // `createRequire(__filename)` stays as it is: it finds Microsoft's client beside the built file, at run time
  node: { __filename: false },
  module: { rules: [typescript()], parser: { javascript: { createRequire: false } } },
  // nothing is renamed or rewritten: a script of ASCII letters without remarks is read in a tenth of the time, at every start
  optimization: {
    minimize: true,
    minimizer: [
      new Minimizer({
        extractComments: false,
        terserOptions: { compress: false, mangle: false, format: { ascii_only: true, comments: false } },
      }),
    ],
    splitChunks: false,
  },
  plugins: [productVersion(), new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  // the tests build again what `npm ci` has built
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, '.tmp/webpack'),
    buildDependencies: { config: [__filename] },
  },
  performance: false,
  stats: 'errors-warnings',
});

const page = (name, title, scripts, chunks) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${name}/${name}.html`,
    title,
    policy: policy(scripts),
    chunks,
    scriptLoading: 'defer',
  });

/** Everything for a static host: the pane, the workbench, the icons, the sample. All paths are relative. */
const site = (production, out) => ({
  name: 'site',
  target: 'web',
  mode: production ? 'production' : 'development',
  devtool: 'source-map', // not the default: it uses eval, which the pages' policy forbids
  entry: { taskpane: './src/taskpane/index.tsx', workbench: './src/workbench/index.tsx' },
  output: {
    path: out,
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve,
  module: {
    rules: [
      typescript('Edge >= 109, Chrome >= 109, Safari >= 15.4'),
      { test: /\.xlsx$/, type: 'asset/resource' },
    ],
  },
  optimization: { splitChunks: { chunks: 'all' }, runtimeChunk: 'single' },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  plugins: [
    productVersion(),
    page('taskpane', 'Judgement Grid', `'self' ${microsoft}`, ['taskpane']),
    page('workbench', 'Judgement Grid workbench', "'self'", ['workbench']),
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/workbench/about.html',
      inject: false,
      policy: policy("'none'"),
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', noErrorOnMissing: true },
        { from: 'src/workbench/workbench.webmanifest' },
        { from: officeClient, to: 'office/[name][ext]', info: { minimized: true } },
      ],
    }),
    ...(production ? [new GzipBudget({ taskpane: 350_000 }), new FilesAtHand()] : []),
  ],
  performance: {
    hints: production ? 'error' : false,
    // as they stand on disk, and for the workbench, which holds the host too; the pane's limit is GzipBudget's
    maxEntrypointSize: 1_600_000,
    maxAssetSize: 1_000_000,
    assetFilter: (file) => file.endsWith('.js') && !file.startsWith('office/'),
  },
  stats: 'errors-warnings',
});

module.exports = (env, argv) => {
  const production = argv.mode !== 'development';
  const out = path.resolve(__dirname, env?.out ?? 'dist/site');
  return [site(production, out), cli(production)];
};
