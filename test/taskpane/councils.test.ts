import { assessTidied, readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { CellContent } from '../../src/domain/grid';
import { councilLabel } from '../../src/present/phrases/councilLabel';
import { authoritiesFound } from '../../src/taskpane/state/authoritiesFound';
import { councilKey, councilOf, labelOfKey } from '../../src/taskpane/state/councils';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { WorkbookRead } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';

/** A workbook with these councils' figures, by their codes, read as the pane reads it. */
function readOf(...gss: string[]): WorkbookRead {
  const rows = gss.map((code, at): CellContent[] => ['', code, 'RTA', '2016-17', 10 + at]);
  const values = [['authority', 'gss', 'code', 'year', 'value'], ...rows];
  const { made: tidied, problems } = readAndTidy(
    [{ sheet: 'Figures', top: 0, left: 0, values }],
    jointReview,
  );
  return { begun: 0, owned: [], hidden: [], tidied, problems, framework: jointReview };
}

const [today, before] = ['E06000059', 'E10000009'];
const [devon, cardiff] = ['E10000008', 'W06000015'];

describe('two councils of one name: Dorset until 2019, and since', () => {
  const read = readOf(today, before, devon);
  const all = read.tidied.figures.authorities;

  test.each([
    ['en', ['Devon', 'Dorset (from 2019, E06000059)', 'Dorset (until 2019, E10000009)']],
    ['cy', ['Devon', 'Dorset (o 2019, E06000059)', 'Dorset (hyd 2019, E10000009)']],
  ] as const)('are told apart where they are offered, in %s', (language, labels) => {
    const found = authoritiesFound(read.tidied.figures, language);
    expect(found.map((one) => councilLabel(one, all, language))).toEqual(labels);
  });

  test.each([today, before])('%s, once chosen, is the one that is assessed', (gss) => {
    const council = all.find((one) => one.gss === gss)!;
    const key = councilKey(council, all);
    expect(councilOf(key, all)).toBe(council);
    const state = [
      { kind: 'authorityChosen', authority: key } as const,
      { kind: 'workbookRead', read } as const,
    ].reduce(paneReducer, startState('en'));
    expect(state.choices.authority).toBe(key);
    const { made } = assessTidied(
      { made: read.tidied, problems: [] },
      {
        ...{ owned: [], authority: key, comparators: () => ({ kind: 'named', names: [devon] }) },
        ...{ framework: jointReview, language: 'en', on: '2026-01-31', version: '0' },
      },
    );
    expect(all[made.own]).toBe(council);
  });

  test('each, in a list of the officer’s own, is the one that is compared with', () => {
    const keys = all.filter(({ name }) => name === 'Dorset').map((one) => councilKey(one, all));
    const { made } = assessTidied(
      { made: read.tidied, problems: [] },
      {
        ...{ owned: [], authority: devon, comparators: () => ({ kind: 'named', names: keys }) },
        ...{ framework: jointReview, language: 'en', on: '2026-01-31', version: '0' },
      },
    );
    expect(made.compared.group.members.map(({ authority }) => all[authority]?.gss).sort()).toEqual([
      ...[today, before],
    ]);
  });

  test('a name that was kept before is today’s; a code is its council’s, wherever it was kept', () => {
    expect(councilOf('Dorset', all)?.gss).toBe(today);
    const alone = readOf(before).tidied.figures.authorities;
    expect(councilKey(alone[0]!, alone)).toBe('Dorset');
    expect(councilOf(before, alone)?.gss).toBe(before);
    const kept = paneReducer(startState('en'), {
      ...{ kind: 'choicesRemembered', choices: { authority: before } },
    });
    const state = paneReducer(kept, { kind: 'workbookRead', read: readOf(before) });
    expect(state.choices.authority).toBe('Dorset');
  });
});

test('a council whose name is its own has nothing beside it, and a name that is no council’s stands as it was typed', () => {
  const all = readOf(devon, before, cardiff).tidied.figures.authorities;
  expect(all.map((one) => councilLabel(one, all, 'en'))).toEqual([...['Devon', 'Dorset', 'Cardiff']]);
  expect(labelOfKey('Cardiff', all, 'cy')).toBe('Caerdydd');
  expect(labelOfKey('Ruritania', all, 'en')).toBe('Ruritania');
});
