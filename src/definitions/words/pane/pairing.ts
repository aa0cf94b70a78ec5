import type { Catalogue } from '../say';

/** The words of the pane for pairs of a cost and the outcome that it is meant to buy. */
export const pairingWords = {
  pairsHeading: { en: 'Costs and outcomes ({count})', cy: 'Costau a chanlyniadau ({count})' },
  pairsHint: {
    en: 'What you get for the money: each cost is shown beside the outcome that it is meant to buy, on the sheet for cost against performance. It never gives a level.',
    cy: 'Yr hyn a gewch am yr arian: dangosir pob cost wrth ymyl y canlyniad y bwriedir iddi ei brynu, ar y daflen cost yn erbyn perfformiad. Nid yw byth yn rhoi lefel.',
  },
  pairsNone: { en: 'No pairs yet.', cy: 'Dim parau eto.' },
  pairLine: { en: '{cost} → {outcome}', cy: '{cost} → {outcome}' },
  pairFrom_framework: { en: 'From the framework', cy: 'O’r fframwaith' },
  pairFrom_register: { en: 'From your sheet of indicators', cy: 'O’ch taflen dangosyddion' },
  pairFrom_officer: { en: 'Chosen by you', cy: 'Eich dewis chi' },
  pairMissing: { en: 'not among the figures', cy: 'nid yw ymhlith y ffigurau' },
  pairNoDirection: {
    en: 'Not shown: nobody has said whether more of the outcome is better. Say it in the step Figures.',
    cy: 'Heb ei ddangos: nid oes neb wedi dweud a yw mwy o’r canlyniad yn well. Dywedwch hynny yn y cam Ffigurau.',
  },
  pairNotShown: {
    en: 'Not shown in the last comparison: your council has no figure for one of them, or fewer than three others have both.',
    cy: 'Heb ei ddangos yn y gymhariaeth ddiwethaf: nid oes gan eich cyngor ffigur ar gyfer un ohonynt, neu mae gan lai na thri arall y ddau.',
  },
  pairRemove: { en: 'Remove', cy: 'Tynnu' },
  pairRemoveOf: { en: 'Remove: {pair}', cy: 'Tynnu: {pair}' },
  pairAsSaid: { en: 'As the sheets say', cy: 'Fel y dywed y taflenni' },
  pairAsSaidOf: { en: 'As the sheets say: {cost}', cy: 'Fel y dywed y taflenni: {cost}' },
  pairCost: { en: 'Cost', cy: 'Cost' },
  pairOutcome: { en: 'Outcome', cy: 'Canlyniad' },
  pairChoose: { en: 'Choose', cy: 'Dewiswch' },
  pairMoney: { en: 'Costs', cy: 'Costau' },
  pairOthers: { en: 'Other indicators', cy: 'Dangosyddion eraill' },
  pairAdd: { en: 'Pair them', cy: 'Paru’r rhain' },
  pairsHere: {
    en: 'Your pairs are kept here until you publish; then they stand on the sheet Setup.',
    cy: 'Cedwir eich parau yma nes i chi gyhoeddi; wedyn byddant ar y daflen Gosodiad.',
  },
  pairsOnSheet: {
    en: 'Your pairs stand on the sheet {sheet}.',
    cy: 'Mae eich parau ar y daflen {sheet}.',
  },
} as const satisfies Catalogue;
