import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A folder on a plain static server. */
export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder, and nothing outside of it, to this machine alone.
 *
 * @param port 0 for any that is free
 * @param certificate in PEM; with one it is https
 * @throws the listening error of Node (EADDRINUSE: another program has the port)
 */
export async function serveFolder(
  folder: string,
  port = 0,
  certificate?: { key: Buffer; cert: Buffer },
): Promise<Served> {
  const answer = answering(folder);
  const server = certificate === undefined ? createPlain(answer) : createSecure(certificate, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, certificate === undefined ? '127.0.0.1' : 'localhost', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    origin: certificate === undefined ? `http://127.0.0.1:${bound}` : `https://localhost:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answering(folder: string): RequestListener {
  return (request, response) => {
    const file = join(folder, pathAsked(request.url ?? '/'));
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  };
}

/** A path that is no path, such as one with a broken escape, is one that is not there. */
function pathAsked(url: string): string {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return '';
  }
}
