import { evidenceName } from '../../definitions/record/evidenceName';
import { formatNumber } from '../../definitions/words/formatNumber';
import { say } from '../../definitions/words/say';
import { gridWords } from '../../definitions/words/sheets/grid';
import type { Assessment } from '../../domain/assessment';
import type { EvidenceChange, EvidenceThen } from '../../domain/judgementLog';
import { findingBeginning } from './findingBeginning';
import { periodLabel } from '../../definitions/words/periodLabel';
import { valueInWords } from './valueInWords';

type Known = Pick<Assessment, 'tidied' | 'language'>;

/** What is different from the evidence that a judgement rested on, a line each: then and now, in the unit of today's figures. */
export function evidenceChangesInWords(assessment: Known, changes: readonly EvidenceChange[]): string[] {
  const { language } = assessment;
  return changes.map(({ what, then, now }) => {
    const piece = then ?? now;
    const details = {
      id: piece === undefined ? '' : evidenceName(piece, language),
      then: then === undefined ? '' : pieceInWords(assessment, then, now),
      now: now === undefined ? '' : pieceInWords(assessment, now, then),
    };
    const key = { added: 'evidenceAdded', removed: 'evidenceRemoved', changed: 'evidenceMoved' } as const;
    return say(gridWords, key[what], language, details);
  });
}

/** @param other the same at the other time: a value that differs from its is printed so that this is seen */
function pieceInWords(assessment: Known, piece: EvidenceThen, other: EvidenceThen | undefined): string {
  const { language } = assessment;
  const level = piece.level ?? '–';
  if (piece.kind === 'finding') {
    const text = findingBeginning(piece, language);
    if (piece.level === undefined)
      return say(gridWords, text === '' ? 'evidenceNoLevel' : 'evidenceFindingNoLevel', language, { text });
    return say(gridWords, text === '' ? 'evidenceLevelOnly' : 'evidenceFinding', language, { level, text });
  }
  const beside = other?.kind === 'indicator' ? other.value : undefined;
  return say(gridWords, 'evidenceThen', language, {
    value: piece.value === undefined ? '–' : figure(assessment, piece.id, piece.value, beside),
    period: periodLabel(piece.period, language),
    level,
  });
}

/** A figure of an indicator that is not read any more has no unit that we know. */
function figure({ tidied, language }: Known, id: string, value: number, beside: number | undefined): string {
  const indicator = tidied.figures.indicators.find(({ code }) => code === id);
  return indicator === undefined ? formatNumber(value) : valueInWords(value, indicator, language, [beside]);
}
