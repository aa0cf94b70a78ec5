import type { AdviceCatalogue } from '../advice';

/** Two figures for one council, indicator and time: which of them is used. */
export const revisionProblems = {
  duplicateDisagrees: {
    message: {
      en: '{keptCell} says {kept} and {otherCell} says {other} for the same council, indicator and period; the first was kept.',
      cy: 'Mae {keptCell} yn dweud {kept} a {otherCell} yn dweud {other} ar gyfer yr un cyngor, dangosydd a chyfnod; cadwyd y cyntaf.',
    },
    fix: { en: 'Correct or remove one of the two.', cy: 'Cywirwch neu dilëwch un o’r ddau.' },
  },
  revisedKept: {
    message: {
      en: '{count} {count:figure stands|figures stand} beside a revised or final one: {keptCell} says {keptValue} where {otherCell} says {otherValue}. The revised or final one was used.',
      cy: 'Mae {count} o ffigurau wrth ymyl un diwygiedig neu derfynol: mae {keptCell} yn dweud {keptValue} lle mae {otherCell} yn dweud {otherValue}. Defnyddiwyd yr un diwygiedig neu derfynol.',
    },
    fix: {
      en: 'If the other is right, remove the one that was used.',
      cy: 'Os y llall sy’n gywir, dilëwch yr un a ddefnyddiwyd.',
    },
  },
  provisionalBesideFinal: {
    message: {
      en: '“{provisional}” and “{final}” are the same time, and {count} {count:indicator has|indicators have} figures for both ({indicator} first): the provisional ones are not used.',
      cy: 'Yr un amser yw “{provisional}” a “{final}”, ac mae gan {count} o ddangosyddion ffigurau ar gyfer y ddau ({indicator} yn gyntaf): ni ddefnyddir y rhai dros dro.',
    },
    fix: {
      en: 'If the provisional figures are the right ones, remove the others.',
      cy: 'Os y ffigurau dros dro sy’n gywir, dilëwch y lleill.',
    },
  },
} as const satisfies AdviceCatalogue;
