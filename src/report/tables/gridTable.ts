import type { DomainResult } from '../../domain/judgement';
import type { ReportWord } from '../../definitions/words/report';
import { authorityName } from '../../present/phrases/authorityName';
import { levelLabel } from '../../present/phrases/levelLabel';
import { shareInWords } from '../../present/phrases/shareInWords';
import { domainName } from '../domainName';
import type { ReportPart, Sentence, Words } from '../reportPart';
import { plain } from '../sentences/plain';
import { levelTrace } from '../sentences/traceOf';
import { wordsOf, type Teller } from '../teller';

const nothing: Words = { en: '–', cy: '–' };

/** The judgement grid as one plain table: a row a domain, with its level, where that comes from, and last year's. */
export function gridTable(teller: Teller): ReportPart {
  const { assessment, words, phrase } = teller;
  const { framework, judged, own, years } = assessment;
  const last = years?.last;
  const column = (word: ReportWord, width: number) => ({ header: words(word), width });
  return {
    kind: 'table',
    caption: words('gridCaption', { authority: phrase((run) => authorityName(run, own)) }),
    columns: [
      column('gridDomain', 30),
      column('gridTheme', 22),
      column('gridLevel', 24),
      column('gridHow', 16),
      ...(last === undefined ? [] : [column('gridLastYear', 10)]),
      column('gridCoverage', 13),
      column('gridFirmness', 13),
    ],
    rows: judged.domains.map((result): Sentence[] => {
      const { domain, suggestion, firmness } = result;
      const theme = framework.themes.find(
        ({ id }) => id === framework.domains.find((one) => one.id === domain)?.theme,
      );
      const before = last?.domains.find(({ id }) => id === domain)?.level ?? null;
      const figure = (what: string, value: number | null) => [{ figure: `${domain} ${what}`, value }];
      return [
        plain(domainName(framework, domain)),
        plain(theme === undefined ? nothing : wordsOf(theme.name)),
        levelCell(teller, result),
        howCell(teller, result),
        ...(last === undefined
          ? []
          : [plain(before === null ? nothing : alike(String(before)), figure('last year', before))]),
        plain(alike(shareInWords(suggestion.coverage)), figure('coverage', suggestion.coverage)),
        plain(
          firmness.share === undefined ? nothing : alike(shareInWords(firmness.share)),
          figure('firmness', firmness.share ?? null),
        ),
      ];
    }),
  };
}

function alike(text: string): Words {
  return { en: text, cy: text };
}

function levelCell({ assessment, sentence, phrase }: Teller, result: DomainResult): Sentence {
  const { domain, level, judgement } = result;
  if (level === null) return sentence('gridNoLevel', {}, levelTrace(result));
  const label = phrase(({ language }) => levelLabel(assessment.framework, domain, level, language));
  const word = judgement?.level === undefined ? 'gridSuggestedLevel' : 'gridJudgedLevel';
  return sentence(word, { level, label }, levelTrace(result));
}

function howCell({ sentence }: Teller, { domain, level, judgement }: DomainResult): Sentence {
  const how =
    judgement?.level !== undefined ? 'gridJudged' : level === null ? 'gridNeither' : 'gridSuggested';
  return sentence(how, {}, [{ figure: `${domain} how`, value: how }]);
}
