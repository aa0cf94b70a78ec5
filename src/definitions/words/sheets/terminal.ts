import type { Catalogue } from '../say';

/** What a run prints to the terminal. */
export const terminalWords = {
  terminalHeading: { en: '{authority} · {period}', cy: '{authority} · {period}' },
  terminalComparators: { en: 'Comparators: {reason}', cy: 'Cymaryddion: {reason}' },
  terminalIndicators: {
    en: 'Indicators compared: {compared} of {all}',
    cy: 'Dangosyddion a gymharwyd: {compared} o {all}',
  },
  terminalColumns: {
    en: 'Level {levels}  suggested         coverage firm mean',
    cy: 'Lefel {levels}  awgrymir          cwmpas   cadr cym.',
  },
  terminalMatrix: { en: 'Matrix: {sentence}', cy: 'Matrics: {sentence}' },
  terminalProblems: {
    en: 'Problems: {errors} errors, {warnings} warnings, {notes} notes',
    cy: 'Problemau: {errors} gwall, {warnings} rhybudd, {notes} nodyn',
  },
  terminalMoreProblems: {
    en: '… and {count} more, on the Problems sheet',
    cy: '… a {count} arall, ar y daflen Problemau',
  },
  terminalKey: { en: '● judged  ○ suggested', cy: '● barnwyd  ○ awgrymir' },
} as const satisfies Catalogue;
