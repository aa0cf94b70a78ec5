import type { Framework } from '../domain/framework';
import { meanLevel, type Weighed } from './meanLevel';

/**
 * The level of pieces of evidence with one of them at another level, or without it. Worked out once for pieces of the same level and weight,
 * as of thousands of findings most are.
 * @returns undefined where nothing is left
 */
export function levelWith<Piece extends Weighed>(
  pieces: readonly Piece[],
  scale: Framework['scale'],
): (piece: Piece, at: number | 'leftOut') => number | undefined {
  const known = new Map<string, { level: number } | undefined>();
  return (piece, at) => {
    const key = `${piece.level} ${piece.weight} ${at}`;
    if (!known.has(key)) {
      const others: Weighed[] = pieces.filter((one) => one !== piece);
      if (at !== 'leftOut') others.push({ level: at, weight: piece.weight });
      known.set(key, meanLevel(others, scale));
    }
    return known.get(key)?.level;
  };
}
