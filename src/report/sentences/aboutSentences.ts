import { authorityName } from '../../present/phrases/authorityName';
import { comparatorReason } from '../../present/phrases/comparatorReason';
import { dayInWords } from '../../present/phrases/dayInWords';
import type { Paragraph } from '../reportPart';
import { wordsOf, type Teller } from '../teller';

/** The framework that the self-assessment follows. */
export function aboutFramework({ assessment, sentence, phrase }: Teller): Paragraph {
  const { framework } = assessment;
  const { scale, domains, themes, version, date } = framework;
  const details = {
    framework: wordsOf(framework.name),
    version,
    date: phrase(({ language }) => dayInWords(date, language)),
    domains: domains.length,
    themes: themes.length,
    levels: scale.levels,
  };
  if (scale.levels === 0) return [sentence('aboutFrameworkNoScale', details)];
  return [sentence('aboutFramework', details), sentence('aboutSuggestion', {})];
}

/** Whom the council was compared with, and why them. */
export function aboutComparators({ assessment, sentence, phrase, words }: Teller): Paragraph {
  const { members } = assessment.compared.group;
  const names = phrase((run) => members.map(({ authority }) => authorityName(run, authority)).join(', '));
  const said = members.length === 0 ? { en: '', cy: '' } : words('aboutComparatorNames', { names });
  const from = [{ figure: 'comparators', value: members.map(({ authority }) => authority).join(' ') }];
  return [sentence('aboutComparators', { reason: phrase(comparatorReason), names: said }, from)];
}

/** What the self-assessment rests on, and its day. */
export function aboutEvidence({ assessment, sentence, phrase }: Teller): Paragraph {
  const { compared, tidied, on } = assessment;
  const figures = compared.comparisons.filter(({ value }) => value !== undefined).length;
  const indicators = compared.comparisons.length;
  const findings = tidied.findings.length;
  return [
    sentence('aboutEvidence', { figures, indicators, findings }, [
      { figure: 'figures', value: figures },
      { figure: 'indicators', value: indicators },
      { figure: 'findings', value: findings },
    ]),
    sentence('aboutDay', { day: phrase(({ language }) => dayInWords(on, language)) }, [
      { figure: 'day', value: on },
    ]),
  ];
}
