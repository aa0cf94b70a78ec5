import { documentOf } from '../../src/report/documentOf';
import { headings, readings, runOf, type Rows } from '../plan/runOf';
import { reportText } from './reportText';

const figures: Rows = [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])];

function said(domain: string, findings: Rows, language: 'en' | 'cy' = 'en'): string {
  const register: Rows = [
    ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
    ['PM1', 'Reviews on time', 'Higher is better', '%', domain],
  ];
  const { made } = runOf({ sheets: { Figures: figures, Indicators: register, Findings: findings } });
  const text = reportText(documentOf(made, 'selfAssessment'), language);
  return text.split('\n').find((line) => / It was worked out on | Fe’i cyfrifwyd ar /.test(line)) ?? '';
}
const findings = (...domains: string[]): Rows => [
  ['Domain', 'Source', 'Level', 'Text'],
  ...domains.map((domain, at) => [domain, 'Survey', 3, `Found ${at}`]),
];

describe('what a self-assessment rests on is what supports a domain', () => {
  test('a finding of a domain that the framework does not have supports none', () => {
    expect(said('Access', findings('Access', 'Nowhere'))).toMatch(
      /^It rests on figures for 1 of 1 indicator, and on 1 of 2 findings from audits/,
    );
  });

  test('where all is refused, it rests on nothing', () => {
    expect(said('Nowhere', findings('Nowhere', 'Nor here'))).toMatch(
      /^Nothing that was read supports a level of any domain yet; indicators: 1, findings from audits, surveys and the like: 2\./,
    );
    expect(said('Nowhere', findings('Nowhere'), 'cy')).toMatch(/^Nid oes dim a ddarllenwyd yn cynnal lefel/);
  });

  test('without any finding, none is counted', () => {
    expect(said('Access', findings())).toMatch(
      /^It rests on figures for 1 of 1 indicator; there are no findings/,
    );
  });
});
