import type { StrengthItem } from '../../domain/strength';
import type { FindingSource } from '../../domain/finding';
import type { ReportWord } from '../../definitions/words/report';
import { dayInWords } from '../../present/phrases/dayInWords';
import { domainName } from '../domainName';
import type { Paragraph, Sentence } from '../reportPart';
import { indicatorSentences } from '../sentences/indicatorSentences';
import { plain } from '../sentences/plain';
import { ownWords, type Teller } from '../teller';
import { draftedItems } from './draftedItems';

export const sourceWords = {
  caseFileAudit: 'sourceCaseFileAudit',
  inspection: 'sourceInspection',
  survey: 'sourceSurvey',
  complaint: 'sourceComplaint',
  managementReview: 'sourceManagementReview',
  supervision: 'sourceSupervision',
  staff: 'sourceStaff',
  partner: 'sourcePartner',
  team: 'sourceTeam',
  other: 'sourceOther',
} as const satisfies Record<FindingSource, ReportWord>;

type Kind = 'strength' | 'areaForDevelopment';

/** Strengths or areas for development as paragraphs, those of one domain or all; the officer's words before ours. */
export function strengthList(teller: Teller, kind: Kind, domain?: string, most = Infinity): Paragraph[] {
  return draftedItems(teller.assessment)
    .filter((item) => item.kind === kind && (domain === undefined || item.domain === domain))
    .slice(0, most)
    .flatMap((item) => {
      const sentences = itemSentences(teller, item);
      if (sentences.length === 0) return [];
      return [domain === undefined ? [...namedDomain(teller, item), ...sentences] : sentences];
    });
}

/** In a list of all domains, an item begins with its own. */
function namedDomain({ assessment, sentence }: Teller, { domain }: StrengthItem): Sentence[] {
  return domain === '' ? [] : [sentence('itemDomain', { domain: domainName(assessment.framework, domain) })];
}

/** What one strength or area says. */
export function itemSentences(teller: Teller, item: StrengthItem): Sentence[] {
  const { assessment } = teller;
  const own = (text: string) =>
    plain(ownWords(text, assessment.language), [{ figure: item.key, value: text }]);
  if (item.words !== '') return [own(item.words)];
  switch (item.from.kind) {
    case 'indicator': {
      const comparison = assessment.compared.comparisons[item.from.comparison];
      const indicator = assessment.tidied.figures.indicators[comparison?.indicator ?? -1];
      return comparison === undefined || indicator === undefined
        ? []
        : indicatorSentences(teller, comparison, indicator);
    }
    case 'finding':
      return [findingSentence(teller, item.from.finding)];
    case 'officer':
    case 'gone':
      return item.text === '' ? [] : [own(item.text)];
  }
}

/** What was found, by whom and when. */
export function findingSentence({ assessment, sentence, words, phrase }: Teller, index: number): Sentence {
  const finding = assessment.tidied.findings[index];
  if (finding === undefined) throw new RangeError(`no finding ${index}`);
  const { id, text, textCy, source, date } = finding;
  const said = textCy === undefined ? ownWords(text, assessment.language) : { en: text, cy: textCy };
  const details = { text: said, source: words(sourceWords[source]) };
  const from = [{ figure: `finding ${id}`, value: text }];
  if (date === '') return sentence('findingSaid', details, from);
  const day = phrase(({ language }) => dayInWords(date, language));
  return sentence('findingSaidOn', { ...details, date: day }, from);
}
