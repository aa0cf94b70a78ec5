import { evidenceName } from '../../definitions/record/evidenceName';
import { formatNumber } from '../../definitions/words/formatNumber';
import { say } from '../../definitions/words/say';
import { gridWords } from '../../definitions/words/sheets/grid';
import type { EvidenceChange, EvidenceThen } from '../../domain/judgementLog';
import type { Language } from '../../domain/text';
import { findingBeginning } from './findingBeginning';
import { periodLabel } from '../../definitions/words/periodLabel';

/** What is different from the evidence that a judgement rested on, a line each: then and now. */
export function evidenceChangesInWords(changes: readonly EvidenceChange[], language: Language): string[] {
  return changes.map(({ what, then, now }) => {
    const piece = then ?? now;
    const details = {
      id: piece === undefined ? '' : evidenceName(piece, language),
      then: then === undefined ? '' : pieceInWords(then, language),
      now: now === undefined ? '' : pieceInWords(now, language),
    };
    const key = { added: 'evidenceAdded', removed: 'evidenceRemoved', changed: 'evidenceMoved' } as const;
    return say(gridWords, key[what], language, details);
  });
}

function pieceInWords(piece: EvidenceThen, language: Language): string {
  const level = piece.level ?? '–';
  if (piece.kind === 'finding') {
    const text = findingBeginning(piece, language);
    if (piece.level === undefined)
      return say(gridWords, text === '' ? 'evidenceNoLevel' : 'evidenceFindingNoLevel', language, { text });
    return say(gridWords, text === '' ? 'evidenceLevelOnly' : 'evidenceFinding', language, { level, text });
  }
  const value = piece.value === undefined ? '–' : formatNumber(piece.value);
  return say(gridWords, 'evidenceThen', language, {
    value,
    period: periodLabel(piece.period, language),
    level,
  });
}
