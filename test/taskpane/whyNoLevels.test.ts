import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { paneWords } from '../../src/definitions/words/pane';
import { say } from '../../src/definitions/words/say';
import type { CellContent, Grid } from '../../src/domain/grid';
import { assessTidied, readAndTidy } from '../../src/assess';
import type { Framework } from '../../src/domain/framework';
import { whyNoLevels } from '../../src/taskpane/state/whyNoLevels';

const councils = ['Merthyr Tydfil', 'Cardiff', 'Swansea', 'Conwy', 'Powys'];
const grid = (sheet: string, values: CellContent[][]): Grid => ({ sheet, top: 0, left: 0, values });

/** @param register rows of code, polarity and domain */
function why(register: string[][], more: readonly Grid[] = [], framework: Framework = jointReview) {
  const rows = ['A1', 'A2', 'A3'].flatMap((code) =>
    councils.map((council, at) => [council, code, '2022-23', 10 + at]),
  );
  const grids = [
    grid('Figures', [['Council', 'Indicator', 'Year', 'Value'], ...rows]),
    grid('Indicators', [
      ['Code', 'Title', 'Polarity', 'Domain'],
      ...register.map(([code, ...rest]) => [code, code, ...rest]),
    ] as CellContent[][]),
    ...more,
  ];
  const { made } = assessTidied(readAndTidy(grids, framework), {
    ...{ owned: [], authority: 'Cardiff', comparators: () => ({ kind: 'country' }), framework },
    ...{ language: 'en', on: '2026-01-31', version: '0' },
  });
  return whyNoLevels(made);
}

describe('where no domain has a suggestion, it is said why', () => {
  test.each([
    ['no indicator of a domain has a direction', 'noDirections', [['A1', '', 'access'], ['A2', 'none', 'range'], ['A3', 'higher', '']]],
    ['no indicator is in a domain', 'noDomains', [['A1', 'higher', ''], ['A2', 'lower', ''], ['A3', '', '']]],
    ['nothing is said of them at all', 'noDirectionsOrDomains', [['A1', '', ''], ['A2', '', '']]],
  ])('%s: %s', (_, sentence, register) => {
    expect(why(register)).toBe(sentence);
    const key = sentence as keyof typeof paneWords;
    expect(say(paneWords, key, 'cy')).not.toBe(say(paneWords, key, 'en'));
  }); // prettier-ignore

  test('not where an indicator has both: then each domain has reasons of its own', () => {
    expect(why([['A1', 'higher', 'access'], ['A2', '', 'access']])).toBeUndefined(); // prettier-ignore
  });

  test('not where findings suggest a level all the same', () => {
    const findings = grid('Findings', [
      ['Domain', 'Source', 'Date', 'Level', 'Weight', 'Text'],
      ['access', 'survey', '2022-05-01', 3, 1, 'people find the way in'],
      ['access', 'case-file audit', '2022-06-01', 3, 1, 'most are answered'],
    ]);
    expect(why([['A1', '', 'access']], [findings])).toBeUndefined();
  });
});
