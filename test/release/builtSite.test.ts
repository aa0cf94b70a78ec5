import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { manifestText } from '../../src/release/manifestText';
import { productionVariant } from '../../src/release/manifestVariants';
import { newFolder, root } from '../journeys/commandLine';
import { buildSite } from '../journeys/paneSite';

const url = 'https://performance.example.gov.uk/judgement-grid';
const manifest = manifestText(productionVariant(version, url));
let folder: string;

beforeAll(() => {
  folder = buildSite();
}, 300_000);

const built = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    // Microsoft's own client, which the workbench talks to in place of Excel, is not ours to change
    .filter((name) => /\.(js|html|css|json|webmanifest)$/.test(name) && !name.startsWith('office/'));

describe('the manifest beside the built site', () => {
  const named = [...manifest.matchAll(/(?:DefaultValue|Value|Url)="(https:[^"]+)"/g)].map(([, address = '']) => address);

  test('names at least its page, its help, its icons, its formulas and its shortcuts, all at the address that was given', () => {
    expect(named.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThanOrEqual(10);
  });

  test.each([...new Set(named)])('%s is in the build', (address) => {
    expect(existsSync(join(folder, address.slice(url.length)))).toBe(true);
  });

  test.each([16, 32, 64, 80])('has an icon of %d by %d pixels, as PNG', (size) => {
    const png = readFileSync(join(folder, `assets/icon-${size}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('has resources that can be read, for both languages', () => {
    for (const name of ['functions.json', 'functions.cy.json', 'shortcuts.json'])
      expect(() => { JSON.parse(readFileSync(join(folder, 'assets', name), 'utf8')); }).not.toThrow();
  });
}); // prettier-ignore

test('Microsoft’s own manifest package reads the manifest of a release', () => {
  const path = join(newFolder(), 'manifest.xml');
  writeFileSync(path, manifest);
  // in a process of its own: the package loads ES modules, which jest cannot
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))`;
  const info: unknown = JSON.parse(execFileSync(process.execPath, ['-e', script, path], { cwd: root, encoding: 'utf8' }));
  expect(info).toMatchObject({ displayName: 'Judgement Grid', hosts: ['Workbook'], version: `${version}.0`, permissions: 'ReadWriteDocument' });
}); // prettier-ignore

describe('nothing in the built site sends anything anywhere', () => {
  /** Names of XML and JSON vocabularies, which nobody asks a server for. */
  const vocabularies = new Set(['schemas.openxmlformats.org', 'schemas.microsoft.com', 'www.w3.org', 'purl.oclc.org', 'purl.org', 'json-schema.org']);
  /** Where sentences and error messages send a reader; and Office.js, which Microsoft demands be loaded from there. */
  const others = new Set(['react.dev', 'developer.microsoft.com', 'answers.microsoft.com', 'appsforoffice.microsoft.com']);

  test('no file of it names a host but Microsoft’s for Office.js, vocabularies and pages to read', () => {
    const hosts = new Set(
      built().flatMap((name) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:https?|wss?):\/\/([A-Za-z0-9.-]+)/g)].map(([, host = '']) => host),
      ),
    );
    expect([...hosts].filter((host) => !vocabularies.has(host) && !others.has(host))).toEqual([]);
  });

  test('no script of it knows a beacon, a socket, a cookie or a tracker', () => {
    for (const name of built().filter((each) => each.endsWith('.js'))) {
      const script = readFileSync(join(folder, name), 'utf8');
      expect([name, script.match(/sendBeacon|new WebSocket|EventSource\(|document\.cookie|applicationinsights|google-analytics|gtag\(/)?.[0]]).toEqual([name, undefined]);
    }
  });

  test.each(['index.html', 'taskpane.html', 'workbench.html'])('%s forbids connections to any other host', (name) => {
    const page = readFileSync(join(folder, name), 'utf8');
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
  });
}); // prettier-ignore
