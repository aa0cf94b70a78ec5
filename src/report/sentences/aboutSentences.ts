import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
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

/** What the self-assessment rests on (what gives a domain a level: what was refused supports nothing), and its day. */
export function aboutEvidence({ assessment, sentence, phrase }: Teller): Paragraph {
  const { compared, tidied, on } = assessment;
  const figures = supporting(assessment, 'indicator');
  const indicators = compared.comparisons.length;
  const findings = supporting(assessment, 'finding');
  const of = tidied.findings.length;
  const word = figures + findings === 0 ? 'aboutNoEvidence' : of === 0 ? 'aboutFiguresOnly' : 'aboutEvidence';
  return [
    sentence(word, { figures, indicators, findings, of }, [
      { figure: 'figures', value: figures },
      { figure: 'indicators', value: indicators },
      { figure: 'findings', value: findings },
      { figure: 'all findings', value: of },
    ]),
    sentence('aboutDay', { day: phrase(({ language }) => dayInWords(on, language)) }, [
      { figure: 'day', value: on },
    ]),
  ];
}

/** How many indicators or findings have a level in some domain; all that speak to one, where the framework has no levels. */
function supporting({ judged, framework }: Assessment, kind: Evidence['kind']): number {
  const pieces = judged.domains.flatMap(({ evidence }) => evidence).filter((piece) => piece.kind === kind);
  const used = pieces.filter(({ level }) => framework.scale.levels === 0 || level !== undefined);
  return new Set(used.map(({ index }) => index)).size;
}
