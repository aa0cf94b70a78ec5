import type { DomainResult } from '../../domain/judgement';
import { periodLabel } from '../../definitions/words/periodLabel';
import { standingEarlier } from '../../domain/standingEarlier';
import { dayInWords } from '../../present/phrases/dayInWords';
import { levelLabel } from '../../present/phrases/levelLabel';
import { notEnoughInWords } from '../../present/phrases/notEnoughInWords';
import { shareInWords } from '../../present/phrases/shareInWords';
import { domainName } from '../domainName';
import type { Sentence } from '../reportPart';
import { ownWords, type Teller } from '../teller';
import { levelTrace } from './traceOf';

/** A domain's level: who gave it and why, what the evidence suggests, and how firm that is. */
export function domainSentences(teller: Teller, result: DomainResult): Sentence[] {
  const { domain, judgement, level, suggestion, evidenceChanges = [] } = result;
  return [
    levelSentence(teller, result),
    ...(judgement?.level === undefined ? [] : judgementSentences(teller, result)),
    ...(level === null && suggestion.level === null ? [] : suggestionSentences(teller, result)),
    ...(evidenceChanges.length > 0
      ? [
          teller.sentence('domainEvidenceChanged', {}, [
            { figure: `${domain} changes`, value: evidenceChanges.length },
          ]),
        ]
      : []),
    ...lastYearSentences(teller, result),
  ];
}

/** In one sentence, a domain's level, and whether it was judged or is suggested. */
export function levelSentence(
  { assessment: { framework }, sentence, phrase }: Teller,
  result: DomainResult,
): Sentence {
  const { domain, level, judgement, suggestion } = result;
  const name = domainName(framework, domain);
  const from = levelTrace(result);
  if (level === null) {
    const why = phrase(({ language }) => notEnoughInWords(suggestion, framework, language));
    const pieces = { figure: `${domain} pieces`, value: suggestion.pieces };
    const coverage = { figure: `${domain} coverage`, value: suggestion.coverage };
    return sentence('domainNone', { domain: name, why }, [...from, pieces, coverage]);
  }
  const label = phrase(({ language }) => levelLabel(framework, domain, level, language));
  const word = judgement?.level === undefined ? 'domainSuggested' : 'domainJudged';
  return sentence(word, { domain: name, label, level, levels: framework.scale.levels }, from);
}

function judgementSentences({ assessment, sentence, phrase }: Teller, result: DomainResult): Sentence[] {
  const { judgement, domain, suggestion } = result;
  if (judgement === undefined) return [];
  const { reason, by, on, level } = judgement;
  const own = (text: string) => ownWords(text, assessment.language);
  const from = (what: string, value: string) => [{ figure: `${domain} ${what}`, value }];
  const day = phrase(({ language }) => dayInWords(on, language));
  return [
    ...(by === ''
      ? []
      : [
          on === ''
            ? sentence('domainBy', { by: own(by) }, from('by', by))
            : sentence('domainByOn', { by: own(by), on: day }, [...from('by', by), ...from('on', on)]),
        ]),
    ...(reason === '' ? [] : [sentence('domainReason', { reason: own(reason) }, from('reason', reason))]),
    ...(suggestion.level === null
      ? [sentence('domainNotEnough', {}, [{ figure: `${domain} suggested`, value: null }])]
      : suggestion.level === level
        ? []
        : [
            sentence('domainDiffers', { suggested: suggestion.level }, [
              { figure: `${domain} suggested`, value: suggestion.level },
            ]),
          ]),
  ];
}

function suggestionSentences(
  { sentence }: Teller,
  { domain, suggestion, firmness }: DomainResult,
): Sentence[] {
  const { pieces, coverage, mixed, level } = suggestion;
  const figure = (what: string, value: number | string) => ({ figure: `${domain} ${what}`, value });
  return [
    sentence('domainPieces', { pieces, coverage: shareInWords(coverage) }, [
      figure('pieces', pieces),
      figure('coverage', coverage),
    ]),
    ...(mixed ? [sentence('domainMixed', {}, [figure('mixed', 'true')])] : []),
    ...(level === null || firmness.share === undefined || firmness.alternatives === 0
      ? []
      : [
          sentence(
            'domainFirmness',
            { alternatives: firmness.alternatives, share: shareInWords(firmness.share) },
            [figure('alternatives', firmness.alternatives), figure('firmness', firmness.share)],
          ),
        ]),
  ];
}

function lastYearSentences({ assessment, sentence, phrase }: Teller, result: DomainResult): Sentence[] {
  const { domain } = result;
  const last = assessment.years?.last;
  const before = last?.domains.find(({ id }) => id === domain)?.level ?? null;
  const then = standingEarlier(result);
  const earlier = then && {
    year: phrase(({ language }) => periodLabel(then.year, language)),
    label: phrase(({ language }) => levelLabel(assessment.framework, domain, then.level, language)),
    level: then.level,
  };
  return [
    ...(earlier === undefined
      ? []
      : [
          sentence('domainEarlier', earlier, [
            { figure: `${domain} judged before`, value: earlier.level },
            { figure: `${domain} judged before, year`, value: then?.year ?? '' },
          ]),
        ]),
    ...(before === null || then?.year === last?.label
      ? []
      : [sentence('domainMoved', { from: before }, [{ figure: `${domain} last year`, value: before }])]),
  ];
}
