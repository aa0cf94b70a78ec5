import type { ActionItem, Actor } from '../../domain/action';
import type { StrengthItem } from '../../domain/strength';
import type { ReportWord } from '../../definitions/words/report';
import { dayInWords } from '../../present/phrases/dayInWords';
import { shortTitle } from '../../present/phrases/shortTitle';
import type { ReportPart, Sentence, Words } from '../reportPart';
import { plain } from '../sentences/plain';
import { ownWords, type Teller } from '../teller';

const nothing: Words = { en: '–', cy: '–' };
const actorWords = {
  council: 'actorCouncil',
  seniorManagers: 'actorSeniorManagers',
  staff: 'actorStaff',
} as const satisfies Record<Actor, ReportWord>;
/** Characters of an area that an unwritten action is shown for. */
const areaLength = 90;

/** The action plan as a table, those of one domain or all; undefined where there is none. */
export function actionsTable(teller: Teller, domain?: string): ReportPart | undefined {
  const { assessment, words } = teller;
  const actions = (assessment.improvement?.actions ?? []).filter(
    (action) => domain === undefined || action.domain === domain,
  );
  if (actions.length === 0) return undefined;
  const column = (word: ReportWord, width: number) => ({ header: words(word), width });
  return {
    kind: 'table',
    caption: words('actionsCaption'),
    columns: [
      column('actionColumn', 42),
      column('actorColumn', 14),
      column('ownerColumn', 16),
      column('dueColumn', 14),
      column('objectiveColumn', 14),
      column('progressColumn', 20),
    ],
    rows: actions.map((action): Sentence[] => {
      const cell = (what: 'owner' | 'objective' | 'progress') =>
        plain(action[what] === '' ? nothing : ownWords(action[what], assessment.language), [
          { figure: `${action.key} ${what}`, value: action[what] },
        ]);
      const { actor, due } = action;
      return [
        plain(actionWords(teller, action), [{ figure: action.key, value: action.words }]),
        plain(actor === undefined ? nothing : words(actorWords[actor])),
        cell('owner'),
        plain(due === '' ? nothing : teller.phrase(({ language }) => dayInWords(due, language))),
        cell('objective'),
        cell('progress'),
      ];
    }),
  };
}

/** What is to be done: the officer's words, or, while there are none, for what something must be written. */
export function actionWords({ assessment, words, phrase }: Teller, action: ActionItem): Words {
  if (action.words !== '') return ownWords(action.words, assessment.language);
  const area = assessment.improvement?.strengths.find(({ key }) => key === action.area);
  const indicator = assessment.tidied.figures.indicators.find(
    ({ code }) => area?.from.kind === 'indicator' && code === area.from.code,
  );
  const about =
    indicator === undefined
      ? areaWords(area, action.area)
      : phrase(({ language }) => shortTitle(indicator, language, areaLength));
  return words('actionDrafted', { area: about });
}

/** The officer's words of an area, or the finding's: in Welsh where it is one that we wrote. */
function areaWords(area: StrengthItem | undefined, key: string): Words | string {
  if (area === undefined) return cut(key);
  if (area.words !== '' || area.textCy === undefined) return cut(area.words === '' ? area.text : area.words);
  return { en: cut(area.text), cy: cut(area.textCy) };
}

function cut(text: string): string {
  return text.length <= areaLength ? text : `${text.slice(0, areaLength - 1).trimEnd()}…`;
}
