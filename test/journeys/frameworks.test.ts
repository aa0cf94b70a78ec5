import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkById, frameworkIds } from '../../src/definitions/frameworks/frameworks';
import { levelLabels } from '../../src/definitions/frameworks/levelLabels';
import type { Framework } from '../../src/domain/framework';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { inExcel } from '../../src/excel/inExcel';
import { frameworkTemplate } from '../../src/present/sheets/frameworkTemplate';
import { commandLine, newFolder } from './commandLine';

const councils = [
  'Cardiff',
  'Swansea',
  'Newport',
  'Wrexham',
  'Conwy',
  'Powys',
  'Torfaen',
  'Gwynedd',
  'Merthyr Tydfil',
];

/** Figures of nine councils for an indicator of each domain, a register that names the domains, and two findings for each domain. */
function smallInputs(framework: Framework, levelOf: (domain: string) => number): string[] {
  const folder = newFolder();
  const file = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
    const path = join(folder, name);
    const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
    writeFileSync(path, rows.map((row) => row.map(cell).join(',')).join('\n'));
    return path;
  };
  const codes = framework.domains.map(({ id }, at) => ({
    code: `T${at + 1}`,
    domain: id,
    title: `Indicator of ${id}`,
  }));
  const years = ['2021-22', '2022-23', '2023-24', '2024-25', '2025-26'];
  const figures = codes.flatMap(({ code }, at) =>
    councils.flatMap((council, place) =>
      years.map((year, index) => {
        const count = 400 + ((place * 37 + at * 11) % 9) * 40 + index * 3;
        return [council, code, year, count / 10, count, 1000];
      }),
    ),
  );
  const findings = framework.domains.flatMap(({ name, id }) =>
    framework.scale.levels === 0
      ? []
      : ['Survey', 'Case-file audit'].map((source) => [
          name.en,
          source,
          '2026-05-01',
          levelOf(id),
          5,
          'What was found',
        ]),
  );
  return [
    file('figures.csv', [['Council', 'Indicator', 'Year', 'Value', 'Numerator', 'Denominator'], ...figures]),
    file('indicators.csv', [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
      ...codes.map(({ code, title, domain }) => [code, title, 'Higher is better', '%', domain]),
    ]),
    ...(findings.length > 0
      ? [file('findings.csv', [['Domain', 'Source', 'Date', 'Level', 'Weight', 'Finding'], ...findings])]
      : []),
  ];
}

async function run(
  inputs: readonly string[],
  ...options: string[]
): Promise<{ results: Results; out: string; printed: string }> {
  const folder = newFolder();
  const [out, json] = [join(folder, 'out.xlsx'), join(folder, 'results.json')];
  const asked = [
    '--authority',
    'Merthyr Tydfil',
    '--comparators',
    'country',
    '--out',
    out,
    '--json',
    json,
    ...options,
  ];
  const { code, error, out: printed } = await commandLine('assess', ...inputs, ...asked);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return { results: JSON.parse(readFileSync(json, 'utf8')) as Results, out, printed };
}

/** The worst level, and the best. */
function ends({ scale: { levels, best } }: Framework): [number, number] {
  return best === 'highest' ? [1, levels] : [levels, 1];
}

function shipped(id: string): Framework {
  const framework = frameworkById(id);
  if (framework === undefined) throw new Error(id);
  return framework;
}

function sheetNames(path: string): string[] {
  return openWorkbook(new Uint8Array(readFileSync(path))).sheets.map(({ name }) => name);
}

describe.each(frameworkIds)('%s runs on a small workbook', (id) => {
  const framework = shipped(id);
  const [worst, best] = ends(framework);

  test('findings at the best level give the best answers, each in its own words', async () => {
    const { results, out, printed } = await run(
      smallInputs(framework, () => best),
      '--framework',
      id,
    );
    expect(results.framework).toBe(id);
    expect(results.domains.map((domain) => domain.id)).toEqual(framework.domains.map((domain) => domain.id));
    for (const domain of results.domains) {
      expect(domain.evidence.map(({ kind }) => kind).sort()).toEqual(['finding', 'finding', 'indicator']);
      expect(domain.suggested).toBe(best);
    }
    expect(results.questions.map(({ level, label }) => [level, label])).toEqual(
      framework.questions.map(({ labels }) => [best, labels[best - 1]?.en]),
    );
    expect(results.matrix).toEqual(
      framework.matrix === undefined ? null : { x: best, y: best, previous: null },
    );
    expect(sheetNames(out)).toEqual(
      expect.arrayContaining(['Judgement grid', 'Performance matrix', 'Star chart', 'Benchmark']),
    );
    expect(printed).toContain(framework.name.en);
    if (framework.matrix !== undefined)
      expect(printed).toContain(framework.questions[0]?.labels[best - 1]?.en);
  });

  test('in Welsh, with each cap biting and its reason said', async () => {
    const capped = framework.caps[0];
    if (capped === undefined) return;
    const inputs = smallInputs(framework, (domain) => (domain === capped.domain ? worst : best));
    const { results } = await run(inputs, '--framework', id, '--language', 'cy');
    const question = results.questions.find((one) => one.id === capped.question);
    expect(question?.caps).toEqual([
      expect.objectContaining({ id: capped.id, to: capped.limit, reason: capped.reason.cy }),
    ]);
    expect(question?.level).toBe(capped.limit);
    expect(question?.label).toBe(
      framework.questions.find((one) => one.id === capped.question)?.labels[capped.limit - 1]?.cy,
    );
  });
});

describe('frameworks of the officer’s own', () => {
  const base = shipped('six-point');
  const own: Framework = {
    ...base,
    id: 'our-own',
    version: '3',
    name: { en: 'Our own six points, 1 is best' },
    scale: { ...base.scale, best: 'lowest', labels: [...base.scale.labels].reverse() },
    questions: base.questions.map((question) => ({ ...question, labels: [...question.labels].reverse() })),
    domains: base.domains.map((domain) => ({ ...domain, descriptors: [...domain.descriptors].reverse() })),
    caps: base.caps.map((cap) => ({ ...cap, atMost: 5, limit: 4 })),
  };
  const asFile = (framework: unknown): string => {
    const path = join(newFolder(), 'own.json');
    writeFileSync(path, JSON.stringify(framework, null, 2));
    return path;
  };

  test('a JSON file of six levels where 1 is best', async () => {
    const inputs = smallInputs(own, (domain) => (domain === 'wellbeing' ? 5 : 1));
    const { results, printed } = await run(inputs, '--framework', asFile(own));
    expect(results).toMatchObject({ framework: 'our-own', matrix: null });
    // all but wellbeing at 1, held down by the cap: with wellbeing at 5 or worse, at best 4
    expect(results.questions).toMatchObject([{ level: 4, label: 'Adequate', caps: [{ from: 2, to: 4 }] }]);
    expect(results.domains.map(({ suggested }) => suggested)).toEqual([5, 1, 1, 1, 1]);
    expect(levelLabels(own, 'wellbeing')[4]?.en).toBe('Weak');
    expect(printed).toContain('Adequate');
  });

  test('a framework without levels: everything is shown, nothing is levelled', async () => {
    const bare = {
      ...own,
      id: 'principles',
      scale: { levels: 0, best: 'highest', labels: [] },
      questions: own.questions.map((question) => ({ ...question, labels: [] })),
      domains: own.domains.map((domain) => ({ ...domain, descriptors: [] })),
      caps: [],
    } as Framework;
    const { results, out, printed } = await run(
      smallInputs(bare, () => 1),
      '--framework',
      asFile(bare),
    );
    expect(results.domains.map(({ level }) => level)).toEqual([null, null, null, null, null]);
    expect(results.domains[0]?.notEnough).not.toBe('');
    expect(results.questions).toMatchObject([{ level: null, label: '' }]);
    expect(results.indicators.every(({ rank }) => rank !== null)).toBe(true);
    expect(existsSync(out)).toBe(true);
    expect(results.domains.map(({ mean, coverage }) => [mean, coverage])).toEqual(
      own.domains.map(() => [null, 1]),
    );
    expect(printed).toContain('No levels ');
    expect(printed).not.toContain('Not enough evidence');
  });

  test('a broken file gives one sentence for each mistake, and nothing is written', async () => {
    const broken = { ...own, date: 'April', coverage: { minimumEvidence: 0, floor: 2 } };
    const out = join(newFolder(), 'out.xlsx');
    const inputs = smallInputs(own, () => 1);
    const ran = await commandLine(
      'assess',
      ...inputs,
      '--authority',
      'Merthyr Tydfil',
      '--framework',
      asFile(broken),
      '--out',
      out,
    );
    expect(ran.code).toBe(2);
    const lines = ran.error.trim().split('\n');
    expect(lines[0]).toMatch(/own\.json” is no framework that can be used: 3 to put right/);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^ {2}Line 4 \(date\) is not a date/),
      expect.stringMatching(/^ {2}Line \d+ \(coverage\.minimumEvidence\) is too small/),
      expect.stringMatching(/^ {2}Line \d+ \(coverage\.floor\) is too large/),
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test('a sheet in the workbook: used without being asked for, and refused by its cell where it is broken', async () => {
    const inputs = smallInputs(own, () => 1);
    const path = join(newFolder(), 'framework.xlsx');
    const write = async (change: (cells: (string | number)[][]) => void): Promise<void> => {
      const workbook = createWorkbook();
      const host = openHost(workbook, { profile: 'windows' });
      useHost(host);
      const cells = frameworkTemplate(own, 'en').cells.map((row) =>
        row.map((cell) => (cell ?? '') as string | number),
      );
      change(cells);
      await inExcel(async (context) => {
        const sheet = context.workbook.worksheets.add('Ours');
        sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).values = cells;
        await context.sync();
      });
      writeFileSync(path, saveWorkbook(workbook));
    };
    await write(() => undefined);
    const { results } = await run([path, ...inputs]);
    expect(results).toMatchObject({ framework: 'our-own', questions: [{ level: 1, label: 'Excellent' }] });
    const other = await run([path, ...inputs], '--framework', 'six-point');
    expect(other.results.framework).toBe('six-point');

    await write((cells) => {
      cells.forEach((row) => {
        row.forEach((cell, at) => (row[at] = cell === 'lowest' ? 'bottom' : cell));
      });
    });
    const ran = await commandLine('assess', path, ...inputs, '--authority', 'Merthyr Tydfil');
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(/The sheet “Ours” is no framework.*1 to put right/);
    expect(ran.error).toMatch(
      /Ours!B\d+ \(“bottom”\) is none of the words that can stand there\. Use one of: highest, lowest\./,
    );
  });

  test('“workbook” is refused where no sheet holds a framework', async () => {
    const ran = await commandLine(
      'assess',
      ...smallInputs(own, () => 1),
      '--authority',
      'Cardiff',
      '--framework',
      'workbook',
    );
    expect([ran.code, ran.error]).toEqual([2, expect.stringContaining('no sheet with a framework')]);
  });
});
