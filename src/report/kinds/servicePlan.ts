import { nextLevelInWords } from '../../present/phrases/nextLevelInWords';
import { domainName } from '../domainName';
import { partsIn } from '../parts';
import type { Paragraph, ReportPart } from '../reportPart';
import { headOf } from '../sections/headOf';
import { strengthList } from '../sections/strengthLists';
import { questionSentences } from '../sentences/questionSentences';
import { actionsTable } from '../tables/actionsTable';
import { gridTable } from '../tables/gridTable';
import { measuresTable } from '../tables/measuresTable';
import type { Teller } from '../teller';

/** An extract for service and team plans: where we stand, measures, what would move a level, actions. */
export function servicePlan(teller: Teller): ReportPart[] {
  const { title, heading, text, list, officer } = partsIn(teller);
  const { sentence } = teller;
  const next = nextLevels(teller);
  const measures = measuresTable(teller);
  const actions = actionsTable(teller);
  const areas = strengthList(teller, 'areaForDevelopment');
  return [
    title('planTitle', headOf(teller)),
    heading(1, 'planStand'),
    ...text(...questionSentences(teller)),
    gridTable(teller),
    ...text(sentence('gridNote', {})),
    heading(1, 'areas'),
    ...(areas.length === 0 ? text(sentence('noAreas', {})) : list(areas)),
    ...(measures.length === 0 ? [] : [heading(1, 'planMeasures'), ...measures]),
    heading(1, 'planNextLevel'),
    ...(next.length === 0 ? text(sentence('planNextNone', {})) : list(next)),
    heading(1, 'planActions'),
    ...(actions === undefined ? [] : [actions]),
    officer('actionsAsk'),
    heading(1, 'planTeam'),
    officer('planTeamAsk'),
  ];
}

function nextLevels({ assessment, sentence, phrase }: Teller): Paragraph[] {
  const { judged, framework, compared, tidied } = assessment;
  return judged.domains.flatMap(({ domain, nextLevel }): Paragraph[] => {
    const next = phrase((run) => nextLevelInWords(run, nextLevel, 'title'));
    if (nextLevel === undefined || next.en === '') return [];
    const now = compared.comparisons.find(
      ({ indicator }) => tidied.figures.indicators[indicator]?.code === nextLevel.indicator,
    )?.value;
    const from = [
      {
        figure: `${domain} next`,
        value: `${nextLevel.indicator} ${nextLevel.value} ${nextLevel.people ?? ''}`,
      },
      { figure: `${nextLevel.indicator} value`, value: now ?? null },
    ];
    return [[sentence('planDomainNext', { domain: domainName(framework, domain), next }, from)]];
  });
}
