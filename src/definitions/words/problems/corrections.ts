import type { AdviceCatalogue } from '../advice';

/** What can go wrong with an officer's corrections on the Setup sheet. */
export const correctionProblems = {
  correctionNotUnderstood: {
    message: {
      en: 'The correction “{typed}” ({what}) was not understood; it changes nothing.',
      cy: 'Ni ddeallwyd y cywiriad “{typed}” ({what}); nid yw’n newid dim.',
    },
    fix: {
      en: 'On Setup, choose from the cell’s list; a header row is a number.',
      cy: 'Ar Gosodiad, dewiswch o restr y gell; rhif yw rhes pennawd.',
    },
  },
  pairNotUnderstood: {
    message: {
      en: 'No outcome is called “{typed}”, which the cost {cost} is paired with on Setup; it changes nothing.',
      cy: 'Nid oes canlyniad o’r enw “{typed}”, y mae’r gost {cost} wedi’i pharu ag ef ar Gosodiad; nid yw’n newid dim.',
    },
    fix: {
      en: 'Give the code of another indicator, or “none”, on Setup or in the pane’s second step.',
      cy: 'Rhowch god dangosydd arall, neu “dim”, ar Gosodiad neu yn ail gam y cwarel.',
    },
  },
  correctionMatchesNothing: {
    message: {
      en: 'A correction of yours matches nothing in the sheets as they are: {what}.',
      cy: 'Nid yw un o’ch cywiriadau’n cyfateb i ddim yn y taflenni fel y maent: {what}.',
    },
    fix: {
      en: 'It is kept at the foot of Setup for when it is needed again; clear it there if it is not.',
      cy: 'Fe’i cedwir ar waelod Gosodiad rhag ofn y bydd ei angen eto; cliriwch ef yno os na fydd.',
    },
  },
  headerRowEmpty: {
    message: {
      en: 'Row {row}, which Setup says is a header row, has no headings with rows below; the table was read as it was found.',
      cy: 'Nid oes penawdau gyda rhesi oddi tanynt yn rhes {row}, y dywed Gosodiad ei bod yn rhes pennawd; darllenwyd y tabl fel y’i cafwyd.',
    },
    fix: {
      en: 'Write the number of the row with the column headings on Setup.',
      cy: 'Ysgrifennwch rif y rhes gyda phenawdau’r colofnau ar Gosodiad.',
    },
  },
  headerRowGone: {
    message: {
      en: 'No row with the headings “{text}” is on this sheet any more; the table was read as it was found.',
      cy: 'Nid oes rhes gyda’r penawdau “{text}” ar y daflen hon bellach; darllenwyd y tabl fel y’i cafwyd.',
    },
    fix: {
      en: 'Write the number of the header row on Setup again.',
      cy: 'Ysgrifennwch rif y rhes pennawd ar Gosodiad eto.',
    },
  },
} satisfies AdviceCatalogue;
