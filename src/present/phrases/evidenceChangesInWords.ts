import { evidenceName } from '../../definitions/record/evidenceName';
import { formatNumber } from '../../definitions/words/formatNumber';
import { say } from '../../definitions/words/say';
import { gridWords } from '../../definitions/words/sheets/grid';
import type { Assessment } from '../../domain/assessment';
import type { EvidenceChange, EvidenceThen } from '../../domain/judgementLog';
import { findingBeginning } from './findingBeginning';
import { periodSaid } from '../../definitions/words/periodSaid';
import { valueAgain } from './valueAgain';
import { valueInWords } from './valueInWords';

type Known = Pick<Assessment, 'tidied' | 'language'>;

/** What is different from the evidence that a judgement rested on, a line each: then and now, in the unit of today's figures, which is said once. */
export function evidenceChangesInWords(assessment: Known, changes: readonly EvidenceChange[]): string[] {
  const { language } = assessment;
  return changes.map(({ what, then, now }) => {
    const piece = then ?? now;
    const details = {
      id: piece === undefined ? '' : evidenceName(piece, language),
      then: then === undefined ? '' : pieceInWords(assessment, then, now, valueInWords),
      now:
        now === undefined
          ? ''
          : pieceInWords(assessment, now, then, valueOf(then) === undefined ? valueInWords : valueAgain),
    };
    const key = { added: 'evidenceAdded', removed: 'evidenceRemoved', changed: 'evidenceMoved' } as const;
    return say(gridWords, key[what], language, details);
  });
}

/**
 * @param other the same at the other time: a value that differs from its is printed so that this is seen
 * @param inWords with the unit, or where it has just been said
 */
function pieceInWords(
  assessment: Known,
  piece: EvidenceThen,
  other: EvidenceThen | undefined,
  inWords: typeof valueInWords,
): string {
  const { language } = assessment;
  const level = piece.level ?? '–';
  if (piece.kind === 'finding') {
    const text = findingBeginning(piece, language);
    if (piece.level === undefined)
      return say(gridWords, text === '' ? 'evidenceNoLevel' : 'evidenceFindingNoLevel', language, { text });
    return say(gridWords, text === '' ? 'evidenceLevelOnly' : 'evidenceFinding', language, { level, text });
  }
  // a figure of an indicator that is not read any more has no unit that we know
  const indicator = assessment.tidied.figures.indicators.find(({ code }) => code === piece.id);
  const said = (value: number): string =>
    indicator === undefined ? formatNumber(value) : inWords(value, indicator, language, [valueOf(other)]);
  return say(gridWords, 'evidenceThen', language, {
    value: piece.value === undefined ? '–' : said(piece.value),
    period: periodSaid(piece.period, language),
    level,
  });
}

function valueOf(piece: EvidenceThen | undefined): number | undefined {
  return piece?.kind === 'indicator' ? piece.value : undefined;
}
