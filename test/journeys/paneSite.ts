import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = join(__dirname, '../..');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** The production build on a plain static server. */
export interface Site {
  origin: string;
  close: () => Promise<void>;
}

/** Builds the site as `npm run build` does, into a folder that git does not know. */
export function buildSite(): string {
  const out = '.tmp/site';
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const args = ['--config-name', 'site', '--mode', 'production', '--no-devtool', '--env', `out=${out}`];
  execFileSync(process.execPath, [webpack, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(root, out);
}

/** Serves a folder, and nothing outside of it, on a port of its own. */
export async function serveSite(folder: string): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
