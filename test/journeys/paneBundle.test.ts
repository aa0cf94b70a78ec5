import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { functionIds } from '../../src/definitions/functions/metadata';
import { buildSite } from './paneSite';

/** What the pane's page must load before it can be used, in bytes as gzip sends it: issue 7. */
const budget = 350_000;

let page: string;
let scripts: Buffer[];

beforeAll(() => {
  const folder = buildSite();
  page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const own = [...page.matchAll(/<script[^>]* src="?(?!https:)([^" >]+)/g)].map(([, name = '']) => name);
  scripts = own.map((name) => readFileSync(join(folder, name)));
}, 300_000);

test('the pane’s own script is below its budget', () => {
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(bytes).toBeLessThan(budget);
});

test('it holds every formula for cells, for Excel to be told of at the start', () => {
  const text = scripts.map(String).join('\n');
  expect(text).toContain('.associate(');
  for (const id of functionIds) expect(text).toContain(id);
});

test('nothing of the Excel that stands in for Excel is in it', () => {
  expect(scripts.map(String).join('\n')).not.toContain('RequestPayloadSizeLimitExceeded","The ');
});

test('the page runs no script but its own and Microsoft’s', () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
});
