import type { AdviceCatalogue } from '../advice';

/** What can be wrong with targets, objectives, the plan and closed years. */
export const planningProblems = {
  closeYearNeedsWorkbook: {
    message: {
      en: 'A year is closed in a workbook, for one authority.',
      cy: 'Caeir blwyddyn mewn llyfr gwaith, ar gyfer un awdurdod.',
    },
    fix: {
      en: 'Add --out with the workbook to write, and name one authority.',
      cy: 'Ychwanegwch --out gyda’r llyfr gwaith i’w ysgrifennu, ac enwch un awdurdod.',
    },
  },
  noClosedYear: {
    message: {
      en: 'No closing of a year can be taken back.',
      cy: 'Ni ellir tynnu unrhyw gau blwyddyn yn ôl.',
    },
    fix: {
      en: 'Only the last closing can be taken back, and only once.',
      cy: 'Dim ond y cau diwethaf y gellir ei dynnu’n ôl, a dim ond unwaith.',
    },
  },
  closedYearsDamaged: {
    message: {
      en: 'The closed years that are kept in this workbook cannot be read.',
      cy: 'Ni ellir darllen y blynyddoedd a gaewyd a gedwir yn y llyfr gwaith hwn.',
    },
    fix: {
      en: 'Open an earlier copy of the workbook, or read them on the sheet of closed years and close the year again.',
      cy: 'Agorwch gopi cynharach o’r llyfr gwaith, neu darllenwch nhw ar daflen y blynyddoedd a gaewyd a chaewch y flwyddyn eto.',
    },
  },
  targetsConflict: {
    message: {
      en: '{keptCell} says {kept} and {otherCell} says {other} as the target of {indicator} ({period}); the first was used everywhere.',
      cy: 'Mae {keptCell} yn dweud {kept} a {otherCell} yn dweud {other} fel targed {indicator} ({period}); defnyddiwyd y cyntaf ym mhobman.',
    },
    fix: {
      en: 'Keep one target for an indicator and period.',
      cy: 'Cadwch un targed ar gyfer dangosydd a chyfnod.',
    },
  },
  targetNotUnderstood: {
    message: {
      en: '“{text}” is no one number, so it was not used as the target of {indicator}.',
      cy: 'Nid un rhif yw “{text}”, felly ni chafodd ei ddefnyddio fel targed {indicator}.',
    },
    fix: {
      en: 'Write one number, such as 95 or 95%.',
      cy: 'Ysgrifennwch un rhif, er enghraifft 95 neu 95%.',
    },
  },
  targetPeriodNotUnderstood: {
    message: {
      en: '“{period}” does not say which time this target of {indicator} is for; it was not used.',
      cy: 'Nid yw “{period}” yn dweud ar gyfer pa amser y mae’r targed hwn o {indicator}; ni chafodd ei ddefnyddio.',
    },
    fix: {
      en: 'Write the period as it stands with the figures, or leave it blank for a target of any period.',
      cy: 'Ysgrifennwch y cyfnod fel y mae gyda’r ffigurau, neu gadewch ef yn wag am darged unrhyw gyfnod.',
    },
  },
  targetWithoutIndicator: {
    message: {
      en: 'This is a target of “{indicator}”, for which there are no figures.',
      cy: 'Targed “{indicator}” yw hwn, nad oes ffigurau ar ei gyfer.',
    },
    fix: {
      en: 'Write the indicator’s code or title as it stands with its figures.',
      cy: 'Ysgrifennwch god neu deitl y dangosydd fel y mae gyda’i ffigurau.',
    },
  },
} satisfies AdviceCatalogue;
