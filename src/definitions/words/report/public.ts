import type { Catalogue } from '../say';

/** The summary for the public: no median, rank by its plain name, chance instead of significance. */
export const publicWords = {
  publicTitle: {
    en: 'How good are our services? {authority}, {period}',
    cy: 'Pa mor dda yw ein gwasanaethau? {authority}, {period}',
  },
  publicAbout: { en: 'What this is', cy: 'Beth yw hwn' },
  publicAboutText: {
    en: '{council} has looked at how good its services are. It compared itself with {count} other {count:council|councils}, and asked what checks, surveys and inspections found.',
    cy: 'Mae {council} wedi edrych ar ba mor dda yw ei wasanaethau. Fe’i cymharodd ei hun â {count} cyngor arall, a gofynnodd beth oedd canfyddiadau archwiliadau, arolygon ac arolygiadau.',
  },
  publicResult: { en: 'The result', cy: 'Y canlyniad' },
  publicQuestion: { en: '{question} Our answer: {label}.', cy: '{question} Ein hateb: {label}.' },
  publicQuestionSuggested: {
    en: '{question} The evidence suggests: {label}.',
    cy: '{question} Mae’r dystiolaeth yn awgrymu: {label}.',
  },
  publicQuestionNone: {
    en: '{question} We do not know enough yet to say.',
    cy: '{question} Nid ydym yn gwybod digon eto i ddweud.',
  },
  publicDomainsAt: { en: '{label}: {names}.', cy: '{label}: {names}.' },
  publicDomainsSuggested: {
    en: '{label}, as the evidence suggests: {names}.',
    cy: '{label}, fel yr awgryma’r dystiolaeth: {names}.',
  },
  publicResultAsk: {
    en: 'the Council’s own answers, once officers have judged every domain: what the evidence suggests is never the judgement',
    cy: 'atebion y Cyngor ei hun, wedi i swyddogion farnu pob maes: nid yr hyn a awgryma’r dystiolaeth yw’r farn',
  },
  publicNotEnough: {
    en: 'We do not know enough yet about: {names}.',
    cy: 'Nid ydym yn gwybod digon eto am: {names}.',
  },
  publicFigures: {
    en: 'Our figures beside other councils’',
    cy: 'Ein ffigurau ochr yn ochr â rhai cynghorau eraill',
  },
  publicSome: {
    en: 'These are {count} of our {of} figures: mostly those that differ most from other councils’.',
    cy: 'Dyma {count} o’n {of} ffigur: y rhai sy’n gwahaniaethu fwyaf oddi wrth rai cynghorau eraill, gan mwyaf.',
  },
  publicFiguresCaption: {
    en: 'Our figures and other councils’',
    cy: 'Ein ffigurau ni a rhai cynghorau eraill',
  },
  publicMeasure: { en: 'What was measured', cy: 'Beth a fesurwyd' },
  publicOurs: { en: 'Our figure', cy: 'Ein ffigur ni' },
  publicTypical: { en: 'A typical figure of the others', cy: 'Ffigur nodweddiadol y lleill' },
  publicHow: { en: 'How we compare', cy: 'Sut rydym yn cymharu' },
  publicBetter: { en: 'Better, by more than chance', cy: 'Gwell, y tu hwnt i siawns' },
  publicSimilar: { en: 'About the same', cy: 'Tua’r un fath' },
  publicWorse: { en: 'Worse, by more than chance', cy: 'Gwaeth, y tu hwnt i siawns' },
  publicUntestedBetter: {
    en: 'On the better side; it may be chance',
    cy: 'Ar yr ochr well; gallai fod yn siawns',
  },
  publicUntestedWorse: {
    en: 'On the worse side; it may be chance',
    cy: 'Ar yr ochr waeth; gallai fod yn siawns',
  },
  publicUntestedSame: { en: 'The same', cy: 'Yr un fath' },
  publicNeutral: { en: 'Neither high nor low is better', cy: 'Nid yw uchel nac isel yn well' },
  publicNoFigure: { en: 'No figure: {reason}', cy: 'Dim ffigur: {reason}' },
  publicNoComparison: { en: 'Could not be compared', cy: 'Ni ellid ei gymharu' },
  publicNext: { en: 'What we will do', cy: 'Beth y byddwn yn ei wneud' },
  publicNextAsk: {
    en: 'the two or three things that matter most to people, and by when',
    cy: 'y ddau neu dri pheth pwysicaf i bobl, ac erbyn pryd',
  },
  publicMore: { en: 'Find out more', cy: 'Rhagor o wybodaeth' },
  publicMoreAsk: {
    en: 'where the full report is, and whom to contact',
    cy: 'ble mae’r adroddiad llawn, a phwy i gysylltu â hwy',
  },
} as const satisfies Catalogue;
