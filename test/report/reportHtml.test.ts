import type { Assessment } from '../../src/domain/assessment';
import { reportHtml } from '../../src/report/reportHtml';
import { reportKinds } from '../../src/report/reportKind';
import { assessmentFrom, sampleGrids } from './sampleAssessment';

let sample: Assessment;
beforeAll(async () => {
  sample = assessmentFrom(await sampleGrids());
});

const all = reportKinds.flatMap((kind) =>
  (['en', 'cy', 'both'] as const).map((language) => [kind, language] as const),
);

describe.each(all)('the page for the clipboard %s (%s)', (kind, language) => {
  test('is well formed, says its language and title, and has headings that go down one level at a time', async () => {
    const page = await reportHtml(sample, kind, language);
    expect(page).toContain(`<html lang="${language === 'en' ? 'en-GB' : 'cy-GB'}">`);
    expect(page).toMatch(/<title>[^<]{20,}<\/title>/);
    const open: string[] = [];
    for (const [, end, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:[^">]|"[^"]*")*>/g)) {
      if (['meta', 'img'].includes(name)) continue;
      if (end === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test('has tables with a header for each column and row, and nothing merged', async () => {
    const page = await reportHtml(sample, kind, language);
    expect(page).not.toMatch(/colspan|rowspan/);
    for (const [table = ''] of page.matchAll(/<table[\s\S]*?<\/table>/g)) {
      const columns = table.match(/<th scope="col"/g)?.length ?? 0;
      expect(columns).toBeGreaterThan(1);
      if (!table.includes('<caption')) continue;
      const rows = table.match(/<th scope="row"/g)?.length ?? 0;
      expect(rows).toBeGreaterThan(0);
      expect(table.match(/<td /g)?.length).toBe(rows * (columns - 1));
    }
  });
});

test('pictures are said in words where none can be made, and stand with their alternative text where they can', async () => {
  const said = await reportHtml(sample, 'committee', 'en');
  expect(said).not.toContain('<img');
  expect(said).toContain('Merthyr Tydfil stands at “Mainly good” and “Well placed”');
  const shown = await reportHtml(sample, 'committee', 'en', () => Promise.resolve(Uint8Array.of(1, 2, 3)));
  const pictures = [...shown.matchAll(/<img src="data:image\/png;base64,AQID" [^>]*alt="([^"]*)">/g)];
  expect(pictures.length).toBeGreaterThan(10);
  for (const [, altText = ''] of pictures) expect(altText.length).toBeGreaterThan(30);
});

test('what an officer typed is text and never markup', async () => {
  const [first, ...rest] = sample.tidied.findings;
  const findings = [{ ...first!, text: '<img src=x onerror=alert(1)> & "so"' }, ...rest];
  const page = await reportHtml(
    { ...sample, tidied: { ...sample.tidied, findings } },
    'selfAssessment',
    'both',
  );
  expect(page).not.toContain('<img src=x');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot;');
});
