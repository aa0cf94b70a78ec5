import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type Served } from '../../src/release/serveFolder';

const around = mkdtempSync(join(tmpdir(), 'judgement-grid-served-'));
const folder = join(around, 'site');
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(around, 'site-of-others'));
  writeFileSync(join(folder, 'workbench.html'), '<p>here</p>');
  writeFileSync(join(around, 'secret.txt'), 'not for the page');
  writeFileSync(join(around, 'site-of-others/secret.txt'), 'not for the page');
  served = await serveFolder(folder);
});

afterAll(async () => {
  await served.close();
  rmSync(around, { recursive: true });
});

/** The path goes out as it stands: `fetch` would tidy it first. */
function ask(path: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request(new URL(served.origin), { path }, (answer) => {
      let body = '';
      answer.on('data', (part: Buffer) => (body += part.toString()));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, type: answer.headers['content-type'], body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a file of the folder is served with its type', async () => {
  expect(await ask('/workbench.html?x=1')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<p>here</p>',
  });
});

test.each([
  ['a file that is not there', '/none.html'],
  ['a folder', '/assets'],
  ['a file above the folder', '/../secret.txt'],
  ['a file above the folder, with the dots written as escapes', '/%2e%2e%2fsecret.txt'],
  ['a neighbour whose name begins alike', '/%2e%2e%2fsite-of-others/secret.txt'],
  ['a path with a broken escape', '/%E0%A4%A'],
])('%s is not found', async (_what, path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: '' });
});

test('a port that is taken is an error of its own', async () => {
  const taken = Number(new URL(served.origin).port);
  await expect(serveFolder(folder, taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
