import type { AdviceCatalogue } from '../advice';

/** What is different from the last run on the workbook. */
export const changeProblems = {
  figuresNew: {
    message: {
      en: 'New since the last run: {count} {count:reading|readings} of {indicators} {indicators:indicator|indicators} ({periods}).',
      cy: 'Newydd ers y rhediad diwethaf: {count} darlleniad ar gyfer {indicators} dangosydd ({periods}).',
    },
    fix: { en: 'See the list at the foot of Setup.', cy: 'Gweler y rhestr ar waelod Gosodiad.' },
  },
  figuresGone: {
    message: {
      en: 'Gone since the last run: {count} {count:reading|readings} of {indicators} {indicators:indicator|indicators} ({periods}).',
      cy: 'Wedi mynd ers y rhediad diwethaf: {count} darlleniad ar gyfer {indicators} dangosydd ({periods}).',
    },
    fix: {
      en: 'See the list at the foot of Setup; put the sheet back if they should be there.',
      cy: 'Gweler y rhestr ar waelod Gosodiad; rhowch y daflen yn ôl os dylent fod yno.',
    },
  },
  figuresRevised: {
    message: {
      en: 'Revised since the last run: {count} {count:reading|readings} of {indicators} {indicators:indicator|indicators} ({periods}).',
      cy: 'Wedi’u diwygio ers y rhediad diwethaf: {count} darlleniad ar gyfer {indicators} dangosydd ({periods}).',
    },
    fix: {
      en: 'See the list at the foot of Setup for the values before and after.',
      cy: 'Gweler y rhestr ar waelod Gosodiad am y gwerthoedd cyn ac wedyn.',
    },
  },
} satisfies AdviceCatalogue;
