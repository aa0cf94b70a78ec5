import type { Comparison } from '../../src/domain/comparison';
import type { Indicator } from '../../src/domain/indicator';
import { indicatorSentences } from '../../src/report/sentences/indicatorSentences';
import { tellerOf } from '../../src/report/teller';
import { assessmentOf } from '../present/assessmentOf';

const run = assessmentOf();
const [tested] = run.compared.comparisons;
const [indicator] = run.tidied.figures.indicators;

function said(changes: Partial<Comparison>, about: Partial<Indicator> = {}): { en: string; cy: string } {
  const sentences = indicatorSentences(
    tellerOf(run),
    { ...tested!, ...changes },
    { ...indicator!, ...about },
  );
  const join = (language: 'en' | 'cy') => sentences.map(({ words }) => words[language]).join(' ');
  return { en: join('en'), cy: join('cy') };
}

const untested = { position: undefined, standing: undefined };

describe('what is said of an indicator', () => {
  test('is its figure, place, difference, trend and target, each with its figures', () => {
    expect(said({}).en).toBe(
      'Referrals that are re-referrals within 12 months: 14.20% (2015-16). It is rank 2 of 5. ' +
        'It is better than the comparators’ median of 20.30%, and the difference is significant at 95%. ' +
        'Left out of this comparison: Confidential: Newport. The recent trend is improving. The target of 15.00% is met.',
    );
    expect(said({}).cy).toBe(
      'Atgyfeiriadau sy’n ailatgyfeiriadau o fewn 12 mis: 14.20% (2015-16). Mae’n safle 2 o 5. ' +
        'Mae’n well na chanolrif y cymaryddion, sef 20.30%, ac mae’r gwahaniaeth yn arwyddocaol ar 95%. ' +
        'Wedi’u hepgor o’r gymhariaeth hon: Cyfrinachol: Casnewydd. Mae’r duedd ddiweddar yn gwella. Cyrhaeddwyd y targed o 15.00%.',
    );
  });

  test.each([
    ['significant without a test', untested, {}, /signific|arwyddocaol/i],
    ['better or worse without a test', untested, {}, /better|worse|\bwell\b|waeth/i],
    [
      'better or worse without a direction',
      {},
      { polarity: 'none' as const },
      /better|worse|\bwell\b|waeth/i,
    ],
    [
      'improving without a tested trend',
      { trend: 'notTested' as const },
      {},
      /improv|worsen|gwella|gwaethyg/i,
    ],
    [
      'improving where no trend is shown',
      { trend: 'noChange' as const },
      {},
      /improv|worsen|gwella|gwaethyg/i,
    ],
    ['best where the rank is shared', { rank: 1, tied: 1 }, {}, /\bbest\b|gorau/i],
    ['best without a direction', { rank: 1, tied: 0 }, { polarity: 'none' as const }, /\bbest\b|gorau/i],
    ['a target met where there is none', { target: undefined, targetMet: undefined }, {}, /target|targed/i],
  ])('is never %s', (_, changes, about, forbidden) => {
    const { en, cy } = said(changes, about);
    expect(`${en} ${cy}`).not.toMatch(forbidden);
  });

  test('is the best where nobody shares the first rank', () => {
    expect(said({ rank: 1, tied: 0 }).en).toContain('It is the best of the 5 compared.');
    expect(said({ rank: 1, tied: 0 }).cy).toContain('Dyma’r gorau o’r 5 a gymharwyd.');
  });

  test.each([
    [1, 'tied with 1 other.', 'yn gydradd ag un arall (1).'],
    [3, 'tied with 3 others.', 'yn gydradd ag eraill (3).'],
  ])('says of %d others at its rank so many', (tied, english, welsh) => {
    expect(said({ tied }).en).toContain(english);
    expect(said({ tied }).cy).toContain(welsh);
  });

  test('is why there is no figure, where there is none', () => {
    const none = { value: undefined, marker: 'confidential' as const, markerText: '[c]' };
    expect(said(none).en).toMatch(/there is no figure for Merthyr Tydfil \(2015-16\)\. \[c\] \w/);
    const dash = { value: undefined, marker: 'none' as const, markerText: '-' };
    expect(said(dash).en).toMatch(/\(2015-16\)\. “-”: \w/);
    expect(said(dash).cy).toMatch(/\(2015-16\)\. “-”: \w/);
  });
});
