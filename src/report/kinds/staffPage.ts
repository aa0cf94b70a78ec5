import { partsIn } from '../parts';
import { starPicture } from '../pictures/starPicture';
import { listed } from '../listed';
import type { ReportPart } from '../reportPart';
import { headOf } from '../sections/headOf';
import { strengthHeadlines } from '../sections/strengthHeadlines';
import { questionSentences } from '../sentences/questionSentences';
import { wordsOf, type Teller } from '../teller';

/** So many strengths and areas fit a page. */
const most = 3;

/** One page for staff and induction: what we judge ourselves on, where we stand, what is next. */
export function staffPage(teller: Teller): ReportPart[] {
  const { title, heading, text, list, officer } = partsIn(teller);
  const { sentence, assessment } = teller;
  const { framework } = assessment;
  const { scale, questions, domains } = framework;
  const [first, last] = [scale.labels[0], scale.labels.at(-1)];
  const [worst, best] = scale.best === 'highest' ? [first, last] : [last, first];
  const strengths = strengthHeadlines(teller, 'strength', most);
  const areas = strengthHeadlines(teller, 'areaForDevelopment', most);
  const star = starPicture(teller, 0.62, 500);
  const details = {
    questions: listed(
      questions.map(({ text: question }) => wordsOf(question)),
      ' ',
    ),
    domains: domains.length,
    worst: wordsOf(worst ?? { en: '–' }),
    best: wordsOf(best ?? { en: '–' }),
  };
  return [
    title('staffTitle', headOf(teller)),
    heading(1, 'staffAbout'),
    ...text(sentence('staffAboutText', details)),
    heading(1, 'staffStand'),
    ...text(...questionSentences(teller)),
    ...(star === undefined ? [] : [star]),
    heading(1, 'strengths'),
    ...(strengths.length === 0 ? text(sentence('noStrengths', {})) : list(strengths)),
    heading(1, 'areas'),
    ...(areas.length === 0 ? text(sentence('noAreas', {})) : list(areas)),
    heading(1, 'staffPart'),
    ...text(sentence('staffPartText', {})),
    officer('staffAsk'),
  ];
}
