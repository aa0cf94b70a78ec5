import { addFinding, takeFindingBack } from '../../src/taskpane/run/addFinding';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneState } from '../../src/taskpane/state/paneState';
import type { FindingDraft } from '../../src/taskpane/state/findingDraft';
import { workbookFor } from '../excel/workbookFor';
import { compared, paneRead } from './paneOf';

const draft: FindingDraft = {
  ...{ domain: 'access', source: 'survey', date: '', service: '', userGroup: '' },
  ...{ kind: 'unsaid', level: 2, weight: 1, text: 'kind staff', link: '' },
};

const councils = ['Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Conwy', 'Merthyr Tydfil'];
const quarters = [2022, 2023, 2024, 2025].flatMap((year) =>
  [1, 2, 3, 4].map((q) => `Q${String(q)} ${String(year)}`),
);

/** Six councils with a cost and what it buys, and two teams: both become findings of their domains by themselves. */
const teamsAndMoney = {
  Figures: [
    ['Council', 'Indicator', 'Year', 'Value'],
    ...councils.flatMap((council, at) => [
      [council, 'COST', '2024-25', 100 + at * 10],
      [council, 'REV', '2024-25', 90 - at * 2],
    ]),
  ],
  Register: [
    ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Target', 'Paired with'],
    ['COST', 'Cost of a review', 'Lower is better', '£', 'Resources', '', 'REV'],
    ['REV', 'Reviews on time', 'Higher is better', '%', 'Care management', 80, ''],
  ],
  Teams: [
    ['Team', 'Indicator', 'Quarter', 'Value', 'Target'],
    ...['North', 'South'].flatMap((team) => quarters.map((q, at) => [team, 'REV', q, 75 + (at % 2), 80])),
  ],
};

describe('what teams and money show counts once', () => {
  const found = (state: PaneState) =>
    state.assessed!.assessment.tidied.findings.map(({ id }) => id).toSorted();
  const added = async (state: PaneState) => paneReducer(state, await addFinding(state, draft, 'en', {}));

  test('when a finding was added in the pane, and compared again', async () => {
    workbookFor(teamsAndMoney);
    const state = await compared(await paneRead());
    const before = found(state);
    expect(before).toEqual(
      expect.arrayContaining([expect.stringMatching(/^team/), expect.stringMatching(/^money/)]),
    );
    const now = await added(state);
    expect(found(now)).toEqual(['F1', ...before]);
    const again = await compared(now);
    expect(found(again)).toEqual(['F1', ...before]);
    const levels = (of: PaneState) =>
      of.assessed!.assessment.judged.domains.map(({ suggestion }) => suggestion);
    expect(levels(again)).toEqual(levels(now));
  });

  test('when it was taken back, and compared again', async () => {
    workbookFor(teamsAndMoney);
    const state = await compared(await paneRead());
    const now = await added(state);
    const back = paneReducer(now, await takeFindingBack(now, {}));
    expect(found(back)).toEqual(found(state));
    expect(found(await compared(back))).toEqual(found(state));
  });
});

describe('where there is no table of findings yet', () => {
  const open = () => workbookFor({ Figures: teamsAndMoney.Figures, Register: teamsAndMoney.Register });
  const names = ({ workbook }: ReturnType<typeof open>) => workbook.sheets.map(({ name }) => name);

  test('a sheet for it is inserted, which goes again wherever Excel refuses; trying again inserts “Findings”', async () => {
    const whole = open();
    const state = await compared(await paneRead());
    whole.host.resetCounts();
    await addFinding(state, draft, 'en', {});
    const { actions } = whole.host.counts;
    let refused = 0;
    for (let n = actions; n > 0; n -= 5) {
      const opened = open();
      opened.host.faults.failAction(n, 'GeneralException');
      const failed = await addFinding(state, draft, 'en', {}).then(
        () => false,
        () => true,
      );
      opened.host.faults.clear();
      if (!failed) continue;
      refused += 1;
      expect([n, ...names(opened)]).toEqual([n, 'Figures', 'Register']);
      await addFinding(state, draft, 'en', {});
      expect(names(opened)).toEqual(['Figures', 'Register', 'Findings']);
    }
    expect(refused).toBeGreaterThan(10);
  });
});
