import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums } from '../../src/release/checksums';
import { licences } from '../../src/release/licences';
import { accessibility } from '../../src/release/pages/accessibility';
import { pageHtml } from '../../src/release/pages/pageHtml';
import { pages } from '../../src/release/pages/pages';

describe('the pages of a release', () => {
  test.each(pages.flatMap((page) => (['en', 'cy'] as const).map((language) => ({ page, language }))))(
    '$page.file in $language says its language, has one title and no jump in its headings, and loads nothing',
    ({ page, language }) => {
      const html = pageHtml(page, language);
      expect(html).toContain(`<html lang="${language}-GB">`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/<h2>/g)).toHaveLength(page.sections.length);
      expect(html).not.toMatch(/<h3|<script|<link|src=|url\(/);
    },
  );

  test('say nothing in Welsh that is only the English again', () => {
    for (const { sections } of pages) {
      for (const { heading, paragraphs = [], items = [] } of sections) {
        for (const { en, cy } of [heading, ...paragraphs, ...items]) expect(cy).not.toBe(en);
      }
    }
  });

  test('turn what looks like markup into text', () => {
    const text = { en: 'a < b & c', cy: 'a < b & ch' };
    expect(pageHtml({ file: 'x', title: text, sections: [] }, 'en')).toContain('<h1>a &lt; b &amp; c</h1>');
  });
});

describe('the accessibility statement', () => {
  // GOV.UK, "Sample accessibility statement": its headings, in its order (the English of them; ours say "it" for "this website")
  const model = [
    /How accessible/,
    /Feedback and contact information/,
    /Reporting accessibility problems/,
    /Enforcement procedure/,
    /Technical information/,
    /Compliance status/,
    /Non-accessible content/,
    /What we are doing to improve accessibility/,
    /Preparation of this accessibility statement/,
  ];
  const html = pageHtml(accessibility, 'en');

  test('has the headings of the model, in its order', () => {
    const headings = [...html.matchAll(/<h2>([^<]+)/g)].map(([, heading = '']) => heading);
    const places = model.map((heading) => headings.findIndex((each) => heading.test(each)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.each([
    ['how far it complies, with which guidelines', /partially compliant with the Web Content Accessibility Guidelines version 2\.2, level AA/],
    ['what does not comply, by its criterion', /Non-compliance with the accessibility regulations[^]*1\.1\.1/],
    ['what it claims as a burden, and what is out of scope', /Disproportionate burden[^]*not within the scope/],
    ['who enforces it', /Equality and Human Rights Commission[^]*Equality Advisory and Support Service/],
    ['when it was prepared, and what was tested, how', /prepared on \d{1,2} \w+ \d{4}[^]*tested on[^]*axe-core/],
  ])('says %s', (_, said) => {
    expect(html).toMatch(said);
  }); // prettier-ignore
});

describe('the checksums of a release', () => {
  test('are what sha256sum makes of each file, below folders too, sorted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/two.txt'), 'abc');
    writeFileSync(join(folder, 'a.txt'), '');
    // SHA-256 of nothing and of "abc": FIPS 180-2, appendix B.1
    expect(checksums(folder)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n' +
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/two.txt\n',
    );
    rmSync(folder, { recursive: true });
  });
});

describe('the licences of a release', () => {
  const bill = (licenses: unknown): string =>
    JSON.stringify({ components: [{ name: 'react', version: '19.0.0', licenses }] });

  test.each([
    ['one by its id', [{ license: { id: 'MIT' } }], 'react 19.0.0: MIT\n'],
    ['one by its name', [{ license: { name: 'Own' } }], 'react 19.0.0: Own\n'],
    ['an expression', [{ expression: 'MIT OR Apache-2.0' }], 'react 19.0.0: MIT OR Apache-2.0\n'],
  ])('name %s', (_, licenses, line) => {
    expect(licences(bill(licenses), () => undefined)).toBe(line);
  });

  test('refuse a library that names none', () => {
    expect(() => licences(bill([]), () => undefined)).toThrow('react 19.0.0 names no licence');
  });

  test('take the words of the licence file where the package names none', () => {
    expect(licences(bill([]), (library) => `terms of ${library}`)).toBe('react 19.0.0: terms of react\n');
  });
});
