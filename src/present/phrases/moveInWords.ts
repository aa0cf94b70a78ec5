import type { DomainMove, EvidenceMove } from '../../domain/closedYear';
import type { Assessment } from '../../domain/assessment';
import { writtenText } from '../../definitions/words/writtenText';
import { speaker } from '../speaker';
import { periodSaid } from '../../definitions/words/periodSaid';
import { valueInWords } from './valueInWords';

/** Characters of a finding's words that are said. */
const longest = 80;

const moves = {
  up: 'moveUp',
  down: 'moveDown',
  same: 'moveSame',
  new: 'moveNew',
  gone: 'moveGone',
} as const satisfies Record<DomainMove['change'], string>;

const evidence = {
  up: 'evidenceUp',
  down: 'evidenceDown',
  new: 'evidenceNew',
  gone: 'evidenceGone',
} as const satisfies Record<EvidenceMove['change'], string>;

/** "Up", "Down", "Same". */
export function moveInWords(move: DomainMove, { language }: Assessment): string {
  return speaker(language)(moves[move.change]);
}

/** Why a domain's level moved or did not: a line for each piece of evidence that changed its level, came or went. */
export function moveReasons(
  assessment: Assessment,
  { evidence: pieces, byJudgement, change, suggested, judged }: DomainMove,
): string[] {
  const speak = speaker(assessment.language);
  const lines = pieces.map((piece) => {
    const whole = writtenText(piece, assessment.language);
    const text = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
    const what = piece.kind === 'indicator' || text === '' ? piece.id : `“${text}”`;
    const levels = { from: piece.from ?? '–', to: piece.to ?? '–' };
    return `${speak(evidence[piece.change], { what, ...levels })}${figures(assessment, piece)}.`;
  });
  if (judged.from !== null && judged.to === null) return [speak('moveNotJudged'), ...lines];
  const noneSuggested = suggested.from === null && suggested.to === null;
  if (byJudgement) return [speak(noneSuggested ? 'moveNoSuggestion' : 'moveByJudgement'), ...lines];
  return lines.length === 0 && change !== 'same' ? [speak('moveNoEvidence')] : lines;
}

function figures({ tidied, language }: Assessment, { id, figures: moved }: EvidenceMove): string {
  const indicator = tidied.figures.indicators.find(({ code }) => code === id);
  if (moved === undefined || indicator === undefined) return '';
  const { from, to } = moved;
  if (from.value === null || to.value === null) return '';
  return speaker(language)('evidenceFigures', {
    from: valueInWords(from.value, indicator, language),
    fromPeriod: periodSaid(from.period, language),
    to: valueInWords(to.value, indicator, language),
    toPeriod: periodSaid(to.period, language),
  });
}
