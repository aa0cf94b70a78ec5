import type { ManifestWords } from './manifestWords';

/** A button of the ribbon or of a cell's menu. */
export interface ManifestCommand {
  /** Of the function that the pane's page associates with it (`src/taskpane/commands.ts`); the pane's button has none: Office opens it. */
  id: string;
  label: ManifestWords;
  tip: ManifestWords;
}

/** The button that opens the pane. */
export const openCommand: ManifestCommand = {
  id: 'open',
  label: { en: 'Judgement Grid', cy: 'Grid Barnu' },
  tip: {
    en: 'Opens the pane: read the figures, choose comparators, see the grid, publish sheets and charts.',
    cy: 'Yn agor y cwarel: darllen y ffigurau, dewis cymharwyr, gweld y grid, cyhoeddi taflenni a siartiau.',
  },
};

/** The other buttons of the ribbon, in their order. Each opens the pane and is done there, in sight. */
export const ribbonCommands: readonly ManifestCommand[] = [
  {
    id: 'runAgain',
    label: { en: 'Run again', cy: 'Rhedeg eto' },
    tip: {
      en: 'Reads the figures again and compares them as before. Nothing is written.',
      cy: 'Yn darllen y ffigurau eto ac yn eu cymharu fel o’r blaen. Nid ysgrifennir dim.',
    },
  },
  {
    id: 'publish',
    label: { en: 'Publish', cy: 'Cyhoeddi' },
    tip: {
      en: 'Writes the sheets of the last run into this workbook: all of them or, if anything fails, none.',
      cy: 'Yn ysgrifennu taflenni’r rhediad diwethaf i’r llyfr gwaith hwn: y cyfan neu, os bydd unrhyw beth yn methu, dim un.',
    },
  },
  {
    id: 'undoPublish',
    label: { en: 'Undo publish', cy: 'Dadwneud y cyhoeddi' },
    tip: {
      en: 'Puts the sheets of Judgement Grid back as they were before the last publish.',
      cy: 'Yn rhoi taflenni’r Grid Barnu yn ôl fel yr oeddent cyn y cyhoeddi diwethaf.',
    },
  },
  {
    id: 'help',
    label: { en: 'Help', cy: 'Cymorth' },
    tip: {
      en: 'Opens the help of Judgement Grid in its pane.',
      cy: 'Yn agor cymorth y Grid Barnu yn ei gwarel.',
    },
  },
];

/** In the menu of a cell. */
export const cellCommand: ManifestCommand = {
  id: 'explain',
  label: { en: 'Explain this figure', cy: 'Egluro’r ffigur hwn' },
  tip: {
    en: 'Opens the pane on the domain and the indicator that the selected cell is about.',
    cy: 'Yn agor y cwarel ar y maes a’r dangosydd y mae’r gell a ddewiswyd yn ymwneud â hwy.',
  },
};
