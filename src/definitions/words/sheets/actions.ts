import type { Catalogue } from '../say';

/** The words of the action plan, and of what is missing in it. */
export const actionWords = {
  sheetActions: { en: 'Action plan', cy: 'Cynllun gweithredu' },
  actionsTitle: { en: '{authority}: action plan', cy: '{authority}: cynllun gweithredu' },
  actionsHowToRead: {
    en: 'A line for each area for development, and lines of your own below. Write in the yellow cells; a run keeps what you wrote, and you may put rows in between.',
    cy: 'Llinell ar gyfer pob maes i’w ddatblygu, a llinellau eich hun isod. Ysgrifennwch yn y celloedd melyn; mae rhediad yn cadw’r hyn a ysgrifennoch, a chewch roi rhesi rhyngddynt.',
  },
  actionsPriorities: { en: 'Priorities', cy: 'Blaenoriaethau' },
  actionsPriorityDraft: { en: 'Drafted from', cy: 'Drafftiwyd o' },
  actionsPriorityWords: { en: 'Your heading', cy: 'Eich pennawd chi' },
  actionsActions: { en: 'Actions', cy: 'Camau gweithredu' },
  actionsNumber: { en: 'Priority', cy: 'Blaenoriaeth' },
  actionsDraft: { en: 'Why: the area for development', cy: 'Pam: y maes i’w ddatblygu' },
  actionsWords: { en: 'What is to be done', cy: 'Beth sydd i’w wneud' },
  actionsActor: { en: 'Who', cy: 'Pwy' },
  actionsOwner: { en: 'Owner', cy: 'Perchennog' },
  actionsDue: { en: 'Due', cy: 'Erbyn' },
  actionsObjective: { en: 'Objective', cy: 'Amcan' },
  actionsPartner: { en: 'Partner', cy: 'Partner (sefydliad)' },
  actionsRisk: { en: 'Risk', cy: 'Risg' },
  actionsCost: { en: 'Cost note', cy: 'Nodyn cost' },
  actionsProgress: { en: 'Progress', cy: 'Cynnydd' },
  actionsIndicators: { en: 'Indicators', cy: 'Dangosyddion' },
  actionsEffect: { en: 'What its figures did', cy: 'Beth wnaeth ei ffigurau' },
  actionDraft: { en: 'Act on: {area}', cy: 'Gweithredu ar: {area}' },
  actionCarried: { en: 'Carried over from {year}.', cy: 'Wedi’i gario drosodd o {year}.' },
  chooseActor: { en: 'The Council, senior managers or staff.', cy: 'Y Cyngor, uwch reolwyr neu staff.' },
  chooseDomain: { en: 'A domain of the framework.', cy: 'Un o feysydd y fframwaith.' },

  effectImproving: { en: '{change}: significantly better', cy: '{change}: yn arwyddocaol well' },
  effectWorsening: { en: '{change}: significantly worse', cy: '{change}: yn arwyddocaol waeth' },
  effectIncreasing: { en: '{change}: significantly higher', cy: '{change}: yn arwyddocaol uwch' },
  effectDecreasing: { en: '{change}: significantly lower', cy: '{change}: yn arwyddocaol is' },
  effectNoChange: { en: '{change}: no significant change', cy: '{change}: dim newid arwyddocaol' },
  effectNotTested: { en: '{change}: the change was not tested', cy: '{change}: ni phrofwyd y newid' },
  effectSamePeriod: {
    en: '{code}: {from} ({fromPeriod}); no newer figure yet',
    cy: '{code}: {from} ({fromPeriod}); dim ffigur mwy newydd eto',
  },
  effectChange: {
    en: '{code}: {from} ({fromPeriod}), {to} ({toPeriod})',
    cy: '{code}: {from} ({fromPeriod}), {to} ({toPeriod})',
  },

  gapsHeading: { en: 'What is missing', cy: 'Beth sydd ar goll' },
  gapsNone: { en: 'Nothing is missing.', cy: 'Nid oes dim ar goll.' },
  areasWithoutAction: {
    en: 'Areas for development without an action: {count} ({names}).',
    cy: 'Meysydd i’w datblygu heb gam gweithredu: {count} ({namesCy}).',
  },
  actionsWithoutActor: {
    en: 'Actions that do not say who: {count} ({names}).',
    cy: 'Camau gweithredu nad ydynt yn dweud pwy: {count} ({names}).',
  },
  actionsWithoutOwner: {
    en: 'Actions without an owner: {count} ({names}).',
    cy: 'Camau gweithredu heb berchennog: {count} ({names}).',
  },
  actionsWithoutDue: {
    en: 'Actions without a date: {count} ({names}).',
    cy: 'Camau gweithredu heb ddyddiad: {count} ({names}).',
  },
  actionsOverdue: {
    en: 'Actions that are overdue: {count} ({names}).',
    cy: 'Camau gweithredu sy’n hwyr: {count} ({names}).',
  },
  actionsWithoutObjective: {
    en: 'Actions that serve no objective: {count} ({names}).',
    cy: 'Camau gweithredu nad ydynt yn gwasanaethu amcan: {count} ({names}).',
  },
  objectiveWithoutIndicator: {
    en: 'Objective without an indicator: {objective}.',
    cy: 'Amcan heb ddangosydd: {objective}.',
  },
  objectiveWithoutAction: {
    en: 'Objective without an action: {objective}.',
    cy: 'Amcan heb gam gweithredu: {objective}.',
  },
  indicatorsWithoutObjective: {
    en: 'Indicators that serve no objective: {count} ({names}).',
    cy: 'Dangosyddion nad ydynt yn gwasanaethu amcan: {count} ({names}).',
  },
  objectiveNotKnown: {
    en: '{where} names the objective “{objective}”, which is not on the sheet of objectives.',
    cy: 'Mae {where} yn enwi’r amcan “{objective}”, nad yw ar daflen yr amcanion.',
  },
  indicatorNotKnown: {
    en: '{where} names the indicator “{indicator}”, for which there are no figures.',
    cy: 'Mae {where} yn enwi’r dangosydd “{indicator}”, nad oes ffigurau ar ei gyfer.',
  },
} as const satisfies Catalogue;
