import type { AdviceCatalogue } from '../advice';

const multiply = {
  en: 'If so, multiply them by 100, or format their cells as percentages.',
  cy: 'Os felly, lluoswch nhw â 100, neu fformatiwch eu celloedd fel canrannau.',
};

/** Fractions of 1 where percentages are meant; part of the problems of reading. */
export const fractionProblems = {
  fractionAmongPercentages: {
    message: {
      en: '{indicator}, {authority}, {period}: {value} stands among percentages of {least} to {most}, and was read as {value}%.',
      cy: '{indicator}, {authorityCy}, {period}: mae {value} yng nghanol canrannau o {least} i {most}, ac fe’i darllenwyd fel {value}%.',
    },
    fix: {
      en: 'Is {percent}% meant? Then write {percent}, or format the cell as a percentage.',
      cy: 'Ai {percent}% a olygir? Os felly, ysgrifennwch {percent}, neu fformatiwch y gell fel canran.',
    },
  },
  fractionsAmongPercentages: {
    message: {
      en: '{indicator}, {period}: {count} values of {lowest} to {highest} ({cells}) stand among percentages of {least} to {most}, as fractions of 1 would.',
      cy: '{indicator}, {period}: mae {count} gwerth rhwng {lowest} a {highest} ({cells}) yng nghanol canrannau o {least} i {most}, fel y byddai ffracsiynau o 1.',
    },
    fix: multiply,
  },
  periodOfFractions: {
    message: {
      en: '{indicator}: in {period} all {count} values lie between {lowest} and {highest}, as fractions of 1 would; in other periods between {least} and {most}.',
      cy: '{indicator}: yn {period} mae pob un o’r {count} gwerth rhwng {lowest} a {highest}, fel y byddai ffracsiynau o 1; mewn cyfnodau eraill rhwng {least} a {most}.',
    },
    fix: multiply,
  },
  valuesAreFractions: {
    message: {
      en: '{indicator} is in per cent, but {count} values ({lowest} to {highest}) are numerator ÷ denominator, without × 100.',
      cy: 'Canran yw {indicator}, ond mae {count} gwerth ({lowest} i {highest}) yn rhifiadur ÷ enwadur, heb × 100.',
    },
    fix: {
      en: 'Multiply them by 100, or format their cells as percentages.',
      cy: 'Lluoswch nhw â 100, neu fformatiwch eu celloedd fel canrannau.',
    },
  },
  allFractions: {
    message: {
      en: '{indicator} is in per cent, but all {count} values lie between {lowest} and {highest}, and were read as at most 1%.',
      cy: 'Canran yw {indicator}, ond mae pob un o’r {count} gwerth rhwng {lowest} a {highest}, ac fe’u darllenwyd fel 1% ar y mwyaf.',
    },
    fix: {
      en: 'If they are fractions of 1, multiply them by 100, or format their cells as percentages; if they are as small as that, write the unit % beside {indicator} on Setup.',
      cy: 'Os ffracsiynau o 1 ydynt, lluoswch nhw â 100, neu fformatiwch eu celloedd fel canrannau; os ydynt mor fach â hynny, ysgrifennwch yr uned % wrth ymyl {indicator} yn Gosodiad.',
    },
  },
} satisfies AdviceCatalogue;
