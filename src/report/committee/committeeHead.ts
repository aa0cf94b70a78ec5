import { draftedItems } from '../sections/draftedItems';
import { headOf } from '../sections/headOf';
import { partsIn } from '../parts';
import type { ReportPart, Sentence } from '../reportPart';
import { aboutComparators, aboutEvidence, aboutFramework } from '../sentences/aboutSentences';
import { wordsOf, type Teller } from '../teller';

/** From the agenda item to the background. */
export function committeeHead(teller: Teller): ReportPart[] {
  const { assessment, words, sentence } = teller;
  const { title, heading, text, numbered, list, officer } = partsIn(teller);
  const head = headOf(teller);
  const council = words('council', { authority: head.authority });
  return [
    officer('committeeAgendaItemAsk', 'committeeAgendaItem'),
    ...text({ words: council, from: [] }),
    officer('committeeNameAsk', 'committeeName'),
    officer('committeeReportOfAsk', 'committeeReportOf'),
    title('committeeTitle', head),
    heading(1, 'committeePurpose'),
    ...numbered(
      sentence('purposeStands', {
        council,
        domains: assessment.framework.domains.length,
        framework: wordsOf(assessment.framework.name),
        period: head.period,
        count: assessment.compared.group.members.length,
      }),
    ),
    heading(1, 'committeeRecommendations'),
    ...text(sentence('recommendsThat', {})),
    ...list(recommendations(teller).map((one) => [one])),
    officer('recommendAsk'),
    heading(1, 'committeeReasons'),
    ...numbered(sentence('reasonsMembers', {})),
    officer('reasonsAsk'),
    heading(1, 'committeeBackground'),
    ...numbered(...aboutFramework(teller)),
    ...numbered(...aboutComparators(teller)),
    ...numbered(...aboutEvidence(teller)),
    officer('backgroundAsk'),
  ];
}

function recommendations({ assessment, sentence }: Teller): Sentence[] {
  const { judged, improvement } = assessment;
  const byOfficers = judged.domains.filter(({ judgement }) => judgement?.level !== undefined).length;
  const none = judged.domains.filter(({ level }) => level === null).length;
  const suggested = judged.domains.length - byOfficers - none;
  const items = draftedItems(assessment);
  const strengths = items.filter(({ kind }) => kind === 'strength').length;
  const areas = items.length - strengths;
  const actions = improvement?.actions.length ?? 0;
  const count = (figure: string, value: number) => ({ figure, value });
  return [
    sentence('recommendNote', { judged: byOfficers, suggested, none }, [
      count('domains judged', byOfficers),
      count('domains suggested', suggested),
      count('domains without level', none),
    ]),
    sentence('recommendConsider', { strengths, areas }, [
      count('strengths', strengths),
      count('areas', areas),
    ]),
    ...(actions > 0 ? [sentence('recommendActions', { actions }, [count('actions', actions)])] : []),
  ];
}
