import { authorityName } from '../../present/phrases/authorityName';
import { periodInWords } from '../../present/phrases/periodInWords';
import type { ReportPart } from '../reportPart';
import { indicatorSentences } from '../sentences/indicatorSentences';
import type { Teller } from '../teller';

/** The report to a scrutiny committee. */
export function committeeReport(teller: Teller): ReportPart[] {
  const { assessment, words, phrase } = teller;
  const { own, compared, tidied } = assessment;
  const authority = phrase((run) => authorityName(run, own));
  return [
    {
      kind: 'title',
      words: words('committeeTitle', { authority, period: phrase(periodInWords) }),
    },
    { kind: 'heading', level: 1, words: words('committeeIssues') },
    ...compared.comparisons.flatMap((comparison): ReportPart[] => {
      const indicator = tidied.figures.indicators[comparison.indicator];
      if (indicator === undefined) return [];
      return [
        { kind: 'paragraph', sentences: indicatorSentences(teller, comparison, indicator), numbered: true },
      ];
    }),
  ];
}
