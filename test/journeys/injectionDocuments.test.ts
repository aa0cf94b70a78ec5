import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Assessment } from '../../src/domain/assessment';
import { appendFinding } from '../../src/excel/appendFinding';
import { enterEntry } from '../../src/excel/enterEntry';
import { publish } from '../../src/excel/publish';
import { makeReport } from '../../src/report/makeReport';
import { reportHtml } from '../../src/report/reportHtml';
import { reportKinds } from '../../src/report/reportKind';
import { smallPlans } from '../excel/smallPlans';
import { workbookFor } from '../excel/workbookFor';
import { grid } from '../plan/runOf';
import { wordPackage } from '../report/wordPackage';
import { hostileTexts, unkeepableTexts } from './hostileTexts';

const councils = ['Cardiff', 'Swansea', 'Newport', 'Gwynedd', 'Conwy', 'Powys'];
const texts = [...hostileTexts, ...unkeepableTexts.map(([text]) => text)].map((text) => text.slice(0, 400));

/** Every text as an indicator's title, a finding's words and its source, the name of a service, and an officer's words. */
function made(): Assessment {
  return assess({
    grids: [
      grid('Figures', [
        ['Indicator', 'Authority', 'Period', 'Value', 'Note'],
        ...texts.flatMap((text, i) =>
          councils.map((council, c) => [`I${i}`, council, '2015-16', 10 + ((c + i) % 6), text]),
        ),
      ]),
      grid('Indicators', [
        ['Code', 'Title', 'Polarity', 'Unit', 'Measure', 'Domain'],
        ...texts.map((text, i) => [`I${i}`, text, 'Higher is better', '%', 'Rate', 'Access']),
      ]),
      grid('Findings', [
        ['Domain', 'Source', 'Date', 'Service or team', 'Level', 'Weight', 'Finding'],
        ...texts.map((text) => ['Assessment', 'Survey', '2024-05-14', text, 3, 1, text]),
      ]),
    ],
    owned: [
      {
        ...{ id: 'grid', part: '', name: 'Judgement grid' },
        entries: new Map([
          ['access', new Map(Object.entries({ level: 'Excellent', reason: '<script>alert(1)</script> =1+1', by: '=cmd|x', on: '2026-11-21' }))],
        ]),
      },
    ],
    authority: 'Cardiff',
    comparators: () => ({ kind: 'country' }),
    framework: jointReview,
    language: 'en',
    on: '2026-11-21',
    version: '0.0.0',
  }).made;
} // prettier-ignore

const assessment = made();
const pixel = () => Promise.resolve(Uint8Array.of(137, 80, 78, 71));

test('there are at least sixty texts', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
});

describe.each(reportKinds.map((kind) => [kind]))('the document %s made of hostile texts', (kind) => {
  test('is sound XML in which each stays text: no link, no object, no field but page numbers, nothing from outside', async () => {
    const { names, root, text } = wordPackage(await makeReport(assessment, kind, 'both', pixel));
    for (const name of names.filter((each) => each.endsWith('.xml') || each.endsWith('.rels'))) {
      const element = root(name);
      expect([name, [...element.within('hyperlink'), ...element.within('object'), ...element.within('altChunk')].length]).toEqual([name, 0]);
      const fields = [...element.within('instrText')].map((each) => each.text.trim());
      expect(fields.filter((field) => !['PAGE', 'NUMPAGES'].includes(field))).toEqual([]);
      expect([...element.within('fldSimple')]).toEqual([]);
      expect(text(name)).not.toContain('TargetMode="External"');
    }
  }, 60_000); // prettier-ignore

  test('is for the clipboard a page with no element and no attribute but ours', async () => {
    const page = await reportHtml(assessment, kind, 'both');
    const ours = 'html head meta title body h1 h2 h3 h4 p ul li strong em span table caption thead tbody tr th td'.split(' '); // prettier-ignore
    const tags = [...page.matchAll(/<\/?([^\s>]+)((?:[^">]|"[^"]*")*)>/g)];
    expect([...new Set(tags.map(([, name = '']) => name.toLowerCase()))].filter((name) => !['!doctype', ...ours].includes(name))).toEqual([]); // prettier-ignore
    const attributes = tags.slice(1).flatMap(([, , rest = '']) => [...rest.matchAll(/([^\s=]+)="/g)].map(([, name]) => name)); // prettier-ignore
    expect([...new Set(attributes)].filter((name) => !['lang', 'charset', 'style', 'scope'].includes(name ?? ''))).toEqual([]); // prettier-ignore
    expect(page.match(/</g)?.length).toBe(tags.length);
  });
});

test('the documents say the texts as they are', async () => {
  const page = await reportHtml(assessment, 'selfAssessment', 'en');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const { text } = wordPackage(await makeReport(assessment, 'selfAssessment', 'en', pixel));
  expect(text('word/document.xml')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
}, 60_000);

describe('what the pane writes', () => {
  test('a finding’s every field stays the text that was typed', async () => {
    const { workbook } = workbookFor({
      Findings: [['Domain', 'Source', 'Service', 'Text', 'Link']],
    });
    const columns = { domain: 0, source: 1, service: 2, text: 3, link: 4 };
    const wrong: string[] = [];
    for (const [at, text] of hostileTexts.entries()) {
      const cells = { domain: text, source: text, service: text, text, link: text };
      await appendFinding({ sheet: 'Findings', headerRow: 0, lastRow: 0, columns }, cells);
      const sheet = workbook.sheets[0]!;
      for (const column of Object.values(columns))
        if (sheet.cells.value(at + 1, column) !== text || sheet.cells.formula(at + 1, column) !== undefined)
          wrong.push(`${column}: ${text.slice(0, 40)}`);
      if (sheet.links.length > 0) wrong.push(`link: ${text.slice(0, 40)}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('an officer’s entry stays the text that was typed', async () => {
    const { workbook } = workbookFor({ Figures: [['A']] });
    await publish(smallPlans('one'));
    const wrong: string[] = [];
    for (const text of hostileTexts) {
      await enterEntry('grid', 'access', new Map([['level', text]]));
      const { cells } = workbook.sheets[1]!;
      if (cells.value(2, 1) !== text || cells.formula(2, 1) !== undefined) wrong.push(text.slice(0, 40));
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
