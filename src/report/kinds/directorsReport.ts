import type { ActionEffect } from '../../domain/action';
import { periodLabel } from '../../definitions/words/periodLabel';
import { valueInWords } from '../../present/phrases/valueInWords';
import { partsIn } from '../parts';
import { matrixPicture } from '../pictures/matrixPicture';
import { starPicture } from '../pictures/starPicture';
import type { Paragraph, ReportPart, Sentence } from '../reportPart';
import { findingSentence, strengthList } from '../sections/strengthLists';
import { headOf } from '../sections/headOf';
import { aboutComparators, aboutFramework } from '../sentences/aboutSentences';
import { levelSentence } from '../sentences/domainSentences';
import { questionSentences } from '../sentences/questionSentences';
import { actionsTable, actionWords } from '../tables/actionsTable';
import type { Teller } from '../teller';

/** What people who use services, carers and staff say. */
const voices = new Set(['survey', 'complaint', 'staff', 'partner']);

/** An extract for the director's annual report: results, what is done well, what to improve, what people said, priorities. */
export function directorsReport(teller: Teller): ReportPart[] {
  const { title, heading, text, list, officer } = partsIn(teller);
  const { sentence, assessment } = teller;
  const strengths = strengthList(teller, 'strength');
  const areas = strengthList(teller, 'areaForDevelopment');
  const said = assessment.tidied.findings.flatMap(({ source }, index): Paragraph[] =>
    voices.has(source) ? [[findingSentence(teller, index)]] : [],
  );
  const effects = effectSentences(teller);
  const actions = actionsTable(teller);
  const pictures = [matrixPicture(teller), starPicture(teller, 0.85)].flatMap((one) => one ?? []);
  return [
    title('directorTitle', headOf(teller)),
    officer('directorIntroAsk'),
    heading(1, 'directorHow'),
    ...text(...questionSentences(teller)),
    ...pictures,
    ...list(assessment.judged.domains.map((result) => [levelSentence(teller, result)])),
    ...text(...aboutFramework(teller)),
    ...text(...aboutComparators(teller)),
    heading(1, 'directorWell'),
    ...(strengths.length === 0 ? text(sentence('noStrengths', {})) : list(strengths)),
    heading(1, 'directorImprove'),
    ...(areas.length === 0 ? text(sentence('noAreas', {})) : list(areas)),
    heading(1, 'directorPeople'),
    ...list(said),
    officer('directorPeopleAsk'),
    ...(effects.length === 0 ? [] : [heading(1, 'directorEffects'), ...list(effects)]),
    heading(1, 'directorNext'),
    ...(actions === undefined ? [] : [actions]),
    officer('actionsAsk'),
    officer('directorResourcesAsk'),
  ];
}

/** What the figures did since an action's year was closed: a change is only told, and called chance where it was tested and may be. */
function effectSentences(teller: Teller): Paragraph[] {
  const { assessment, sentence, phrase } = teller;
  return (assessment.improvement?.actions ?? []).flatMap((action) =>
    action.effects.flatMap((effect): Paragraph[] => {
      const indicator = assessment.tidied.figures.indicators.find(({ code }) => code === effect.code);
      const { to, from } = effect;
      if (indicator === undefined || to === undefined) return [];
      const shown = (value: number) => phrase(({ language }) => valueInWords(value, indicator, language));
      const periodIn = (label: string) => phrase(({ language }) => periodLabel(label, language));
      const details = {
        action: actionWords(teller, action),
        code: effect.code,
        from: shown(from.value),
        fromPeriod: periodIn(from.period),
        to: shown(to.value),
        toPeriod: periodIn(to.period),
      };
      return [[sentence(effectWord(effect), details, traceOfEffect(effect, to.value))]];
    }),
  );
}

function effectWord({ direction }: ActionEffect): 'effectSame' | 'effectMoved' {
  return direction === 'noChange' ? 'effectSame' : 'effectMoved';
}

function traceOfEffect({ code, from, direction }: ActionEffect, to: number): Sentence['from'] {
  return [
    { figure: `${code} then`, value: from.value },
    { figure: `${code} value`, value: to },
    { figure: `${code} effect`, value: direction },
  ];
}
