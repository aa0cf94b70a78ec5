import type { Catalogue } from '../say';

/** The performance matrix and the star chart. */
export const matrixWords = {
  matrixTitle: { en: 'Performance matrix: {authority}', cy: 'Matrics perfformiad: {authority}' },
  matrixHowToRead: {
    en: 'The two results together: one question across, the other up; the best position is top right.',
    cy: 'Y ddau ganlyniad gyda’i gilydd: un cwestiwn ar draws, y llall i fyny; y safle gorau yw’r dde uchaf.',
  },
  matrixUp: { en: 'Up: {question}', cy: 'I fyny: {question}' },
  matrixAcross: { en: 'Across: {question}', cy: 'Ar draws: {question}' },
  matrixMark: { en: '● {authority}\n{period}', cy: '● {authority}\n{period}' },
  matrixPrevious: { en: '○ Last time', cy: '○ Y tro diwethaf' },
  matrixMoved: {
    en: '● {authority}\n{period}\n{arrow} from ○',
    cy: '● {authority}\n{period}\n{arrow} o ○',
  },
  matrixSame: { en: '● {authority}\n{period}\n○ Last time', cy: '● {authority}\n{period}\n○ Y tro diwethaf' },
  matrixSentence: {
    en: '{authority} stands at “{across}” and “{up}” ({period}).',
    cy: 'Mae {authority} ar “{across}” ac ar “{up}” ({period}).',
  },
  matrixSuggested: {
    en: 'The evidence suggests that {authority} stands at “{across}” and “{up}” ({period}).',
    cy: 'Mae’r dystiolaeth yn awgrymu bod {authority} ar “{across}” ac ar “{up}” ({period}).',
  },
  matrixPreviousSentence: {
    en: 'Last time it stood at “{across}” and “{up}”.',
    cy: 'Y tro diwethaf roedd ar “{across}” ac ar “{up}”.',
  },
  matrixNoPosition: {
    en: 'No position is shown: no domain has a level yet under {questions}.',
    cy: 'Ni ddangosir safle: nid oes lefel eto gan unrhyw faes o dan {questions}.',
  },
  matrixNone: {
    en: 'This framework has no performance matrix.',
    cy: 'Nid oes matrics perfformiad gan y fframwaith hwn.',
  },
  matrixPreviousTitle: { en: 'Position last time', cy: 'Safle y tro diwethaf' },
  matrixPreviousAcross: { en: 'Level across', cy: 'Lefel ar draws' },
  matrixPreviousUp: { en: 'Level up', cy: 'Lefel i fyny' },
  matrixPreviousEntry: {
    en: 'Yours to fill in: levels from 1 to {levels}',
    cy: 'I chi ei lenwi: lefelau o 1 i {levels}',
  },
  matrixResults: { en: 'Results of the questions', cy: 'Canlyniadau’r cwestiynau' },
  matrixMean: { en: 'Mean', cy: 'Cymedr' },
  matrixResult: { en: 'Result', cy: 'Canlyniad' },
  matrixHow: { en: 'How it came about', cy: 'Sut y cafwyd hyn' },
  and: { en: '{first} and {second}', cy: '{first} a {second}' },

  starTitle: { en: 'Star chart: {authority}', cy: 'Siart seren: {authority}' },
  starHowToRead: {
    en: 'The further out, the higher the level, from 1 to {levels}. A domain without a level is a gap, never a zero.',
    cy: 'Po bellaf allan, uchaf y lefel, o 1 i {levels}. Bwlch yw maes heb lefel, byth sero.',
  },
  starHowToReadLowest: {
    en: 'The further out, the higher the number, from 1 (best) to {levels}. A domain without a level is a gap, never a zero.',
    cy: 'Po bellaf allan, uchaf y rhif, o 1 (gorau) i {levels}. Bwlch yw maes heb lefel, byth sero.',
  },
  starLevel: { en: 'Level this time', cy: 'Lefel y tro hwn' },
  starTarget: { en: 'Target level', cy: 'Lefel darged' },
  starTargetNotTaken: {
    en: 'The target is no level: see Problems.',
    cy: 'Nid yw’r targed yn lefel: gweler Problemau.',
  },
  starInWords: { en: 'In words', cy: 'Mewn geiriau' },
  starChartTitle: {
    en: '{authority}: {count} of {domains} {domains:domain|domains} {count:has|have} a level, {strong} of them in the better half',
    cy: '{authority}: mae lefel gan {count} o {domains} maes, {strong} ohonynt yn yr hanner gorau',
  },
  starChartName: { en: 'Star chart of levels by domain', cy: 'Siart seren o lefelau fesul maes' },
  starSentence: {
    en: 'Star chart of the levels of {authority}, {period}, on {domains} {domains:domain|domains}. {listed} {missing}',
    cy: 'Siart seren o lefelau {authority}, {period}, ar {domains} maes. {listed} {missing}',
  },
  starListed: { en: '{label}: {names}.', cy: '{label}: {names}.' },
  starTooFew: {
    en: 'Too few domains have a level for a star; the table says what there is.',
    cy: 'Mae lefel gan rhy ychydig o feysydd ar gyfer seren; mae’r tabl yn dweud beth sydd.',
  },
} as const satisfies Catalogue;
