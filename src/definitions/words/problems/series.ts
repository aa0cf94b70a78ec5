import type { AdviceCatalogue } from '../advice';

/** What the figures of several years show to be doubtful; part of the problems of reading. */
export const seriesProblems = {
  unlikelyJump: {
    message: {
      en: '{indicator}, {authority}: {value} in {period} after {before}, a change that no other council comes near.',
      cy: '{indicator}, {authorityCy}: {value} yn {period} ar ôl {before}, newid nad oes yr un cyngor arall yn dod yn agos ato.',
    },
    fix: {
      en: 'Check for a slipped decimal point or a wrong row.',
      cy: 'Gwiriwch am bwynt degol o’i le neu res anghywir.',
    },
  },
  yearMissing: {
    message: {
      en: '{indicator}: there are figures before and after {period}, but none for it.',
      cy: '{indicator}: mae ffigurau cyn ac ar ôl {period}, ond dim ar ei gyfer.',
    },
    fix: {
      en: 'Add the figures of that year, or leave it if it was never published.',
      cy: 'Ychwanegwch ffigurau’r flwyddyn honno, neu gadewch hi os na chafodd ei chyhoeddi.',
    },
  },
  breakInSeries: {
    message: {
      en: '{indicator}: the source marks a break in the series in {period}; figures before and after do not compare.',
      cy: '{indicator}: mae’r ffynhonnell yn nodi toriad yn y gyfres yn {period}; nid yw’r ffigurau cyn ac ar ôl yn gymaradwy.',
    },
    fix: {
      en: 'Do not read a trend across the break.',
      cy: 'Peidiwch â darllen tuedd ar draws y toriad.',
    },
  },
  allValuesTheSame: {
    message: {
      en: '{indicator}, {authority}: every year has the same value, {value}.',
      cy: '{indicator}, {authorityCy}: yr un gwerth, {value}, sydd ym mhob blwyddyn.',
    },
    fix: {
      en: 'Check that the row was not filled down by mistake.',
      cy: 'Gwiriwch na chafodd y rhes ei llenwi i lawr drwy gamgymeriad.',
    },
  },
} satisfies AdviceCatalogue;
