import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { icon } from '../../src/release/icon';
import { shortcutsText } from '../../src/release/shortcutsText';
import { commandIds } from '../../src/taskpane/commands';
import { functionsText } from '../../src/release/functionsText';
import { iconSizes } from '../../src/release/iconSizes';
import { manifestText } from '../../src/release/manifestText';
import { localhostVariant, productionVariant } from '../../src/release/manifestVariants';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Tags that are opened and not closed, or closed and not opened. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name = '', , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) wrong.push(name);
    } else if (empty !== '/') open.push(name);
  }
  return [...wrong, ...open];
}

describe('the manifest', () => {
  test('is what the script makes for localhost', () => {
    expect(manifest).toBe(manifestText(localhostVariant(version)));
  });

  test('is read by Microsoft’s own manifest package', () => {
    // in a process of its own: the package loads ES modules, which jest cannot
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(
      execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }),
    );
    expect(info).toMatchObject({
      defaultLocale: 'en-GB',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  test('asks for ExcelApi 1.14, for the runtime that formulas share with the pane, and for nothing beyond', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14" />');
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
    expect(manifest.match(/<Set /g)).toHaveLength(2);
  });

  test('has the pane run the formulas, under the name JG', () => {
    expect(manifest).toContain('<Runtime resid="page.pane" lifetime="long" />');
    expect(/<Page>\s*<SourceLocation resid="page.pane" \/>/.test(manifest)).toBe(true);
    expect(manifest).toContain('<bt:String id="functions.namespace" DefaultValue="JG" />');
  });

  test.each([
    ['functions.json', 'en'],
    ['functions.cy.json', 'cy'],
  ] as const)('assets/%s is what the script makes', (file, language) => {
    expect(readFileSync(join(root, 'assets', file), 'utf8')).toBe(functionsText(language));
  });

  test('has Welsh beside every English string', () => {
    const strings = manifest.match(/<bt:String [^>]*[^/]>[\s\S]*?<\/bt:String>/g) ?? [];
    expect(strings).toHaveLength(15); // the formulas' namespace has none: it is the same in every language
    for (const string of strings) expect(string).toContain('Locale="cy-GB"');
    expect(
      manifest.match(/<(DisplayName|Description) DefaultValue="[^"]*">\s*<Override Locale="cy-GB"/g),
    ).toHaveLength(2);
  });

  test('keeps Office’s limits: 125 characters a short string, 250 a long one and the description', () => {
    const of = (tag: string) =>
      [
        ...(new RegExp(`<bt:${tag}>([\\s\\S]*?)</bt:${tag}>`)
          .exec(manifest)?.[1]
          ?.matchAll(/Value="([^"]*)"/g) ?? []),
      ].map(([, text = '']) => text);
    expect(of('ShortStrings').length).toBeGreaterThan(0);
    for (const text of of('ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of of('LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    expect(/<Description DefaultValue="([^"]*)"/.exec(manifest)?.[1]?.length).toBeLessThanOrEqual(250);
  });

  test('has a button for each command that the pane’s page knows, and no other', () => {
    const functions = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, id]) => id);
    expect(functions.sort()).toEqual([...commandIds].sort());
    expect(manifest).toContain('<FunctionFile resid="page.pane" />');
  });

  test('offers to explain a figure in the menu of a cell, with one control, as Office asks', () => {
    const menu =
      /<ExtensionPoint xsi:type="ContextMenu">([\s\S]*?)<\/ExtensionPoint>/.exec(manifest)?.[1] ?? '';
    expect(menu).toContain('<OfficeMenu id="ContextMenuCell">');
    expect(menu.match(/<Control /g)).toHaveLength(1);
    expect(menu).toContain('<FunctionName>explain</FunctionName>');
  });

  test('is well-formed, with every id its own and every resource that is named there, in Office’s order', () => {
    expect(unclosed(manifest)).toEqual([]);
    const controls = [...manifest.matchAll(/<(?:Control|Group) [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(controls).size).toBe(controls.length);
    const given = [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(given).size).toBe(given.length);
    const wanted = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(wanted.filter((id) => !given.includes(id))).toEqual([]);
    expect(given.filter((id) => !wanted.includes(id))).toEqual([]);
    for (const id of given) expect(id.length).toBeLessThanOrEqual(32);
    const order = [
      '<GetStarted>',
      '<FunctionFile',
      'PrimaryCommandSurface',
      '"ContextMenu"',
      '</VersionOverrides>',
    ];
    const places = [...order, '<ExtendedOverrides'].map((part) => manifest.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('names the shortcuts that the script makes, for commands that the pane’s page knows, on keys that write no letter', () => {
    expect(manifest).toContain('/assets/shortcuts.json"></ExtendedOverrides>');
    const text = readFileSync(join(root, 'assets/shortcuts.json'), 'utf8');
    expect(text).toBe(shortcutsText());
    const { actions, shortcuts } = JSON.parse(text) as {
      actions: { id: string; type: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    expect(actions.map(({ id }) => id)).toEqual(['openPane', 'explain']);
    expect(shortcuts.map(({ action }) => action)).toEqual(['openPane', 'explain']);
    // Ctrl+Alt is AltGr: it writes â, ê and ŵ where Welsh is typed
    for (const { key } of shortcuts) expect(key.default).toMatch(/^Ctrl\+Shift\+[A-Z]$/);
    const page = readFileSync(join(root, 'src/taskpane/index.tsx'), 'utf8');
    expect(page).toContain("associate('openPane'");
  });

  test('names only icons that exist, in the sizes that it says', () => {
    const named = [...manifest.matchAll(/assets\/icon-(\d+)\.png/g)].map(([, size]) => Number(size));
    expect(named.length).toBeGreaterThan(0);
    for (const size of named) {
      const png = readFileSync(join(root, `assets/icon-${String(size)}.png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('the icons in assets are what the script draws', () => {
    for (const size of iconSizes) {
      expect(readFileSync(join(root, `assets/icon-${String(size)}.png`)).equals(icon(size))).toBe(true);
    }
  });

  test('the production variant has its own id and address, and only https will do', () => {
    const text = manifestText(productionVariant('1.2.3', 'https://grid.example.gov.uk/jg/'));
    expect(text).toContain('<SourceLocation DefaultValue="https://grid.example.gov.uk/jg/taskpane.html" />');
    expect(text).toContain('<Version>1.2.3.0</Version>');
    expect(text).not.toContain('localhost');
  });

  test.each([
    ['grid.example.gov.uk/jg', 'is no address'],
    ['https://', 'is no address'],
    ['', 'is no address'],
    ['http://grid.example.gov.uk', 'does not begin with https'],
    ['localhost:3000', 'does not begin with https'],
    ['https://grid.example.gov.uk/jg?v=1', 'is more than a host and folders'],
    ['https://grid.example.gov.uk/jg?', 'is more than a host and folders'],
    ['https://grid.example.gov.uk/jg#top', 'is more than a host and folders'],
    ['https://me:secret@grid.example.gov.uk/jg', 'is more than a host and folders'],
    ['https://grid.example.gov.uk/a&b', 'is more than a host and folders'],
  ])('%j is no address to serve the add-in from, and that is one sentence', (address, what) => {
    const example = 'give one like https://your.host/folder.';
    expect(() => productionVariant('1.2.3', address)).toThrow(
      new RegExp(`^“${escaped(address)}” ${what}.*: ${example}$`),
    );
  });

  test.each(['makeRelease', 'makeManifests'])(
    '%s says no more than that sentence, and makes nothing',
    (script) => {
      const words = ['--import', 'tsx', `src/release/${script}.ts`, 'https://grid.example.gov.uk/jg?v=1'];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^“https.* is more than a host and folders .*\.\n$/);
    },
  );
});
