import { paneWords } from '../definitions/words/pane';
import { say } from '../definitions/words/say';
import { localDay } from '../domain/localDay';
import { registerFunctions } from '../functions/registerFunctions';
import { commandIds, commandQueue } from './commands';
import { mountPane } from './mountPane';
import { nameThePage } from './nameThePage';
import { officeTheme } from './officeTheme';
import { rememberedPerson } from './rememberedPerson';
import type { Surroundings } from './surroundings';

declare const PRODUCT_VERSION: string;

/** Excel's page: waits for Office, gives Excel the formulas and the commands, then shows the pane in Office's language and theme. */
async function open(): Promise<void> {
  await Office.onReady();
  const language = Office.context.displayLanguage.toLowerCase().startsWith('cy') ? 'cy' : 'en';
  registerFunctions(language);
  const element = document.getElementById('pane');
  if (element === null) throw new Error('the page has no place for the pane');
  // Office types say that it is always there; on Windows it is not
  const partition = Office.context.partitionKey as string | undefined;
  const surroundings: Surroundings = {
    version: PRODUCT_VERSION,
    today: () => localDay(new Date()),
    person: rememberedPerson(partition),
    commands: ribbonCommands(),
    language,
    theme: currentTheme(),
    onLanguage: (chosen) => {
      nameThePage(chosen, say(paneWords, 'product', chosen));
    },
  };
  const pane = mountPane(element, surroundings);
  const follow = (): void => {
    pane.update({ ...surroundings, theme: currentTheme() });
  };
  window.matchMedia('(forced-colors: active)').addEventListener('change', follow);
  // Excel does not tell when its theme changes: looked up whenever the pane comes into sight again
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('focus', follow);
}

/** The buttons of the ribbon, of a cell's menu and Excel's shortcuts: each opens the pane and is done there, in sight. */
function ribbonCommands(): Surroundings['commands'] {
  const commands = commandQueue();
  const show = (): void => {
    Office.addin.showAsTaskpane().catch(() => undefined); // an Excel that cannot show it has it open already
  };
  for (const id of commandIds) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      show();
      commands.ask(id);
      event?.completed();
    });
  }
  Office.actions.associate('openPane', (event?: Office.AddinCommands.Event) => {
    show();
    event?.completed();
  });
  return commands;
}

function currentTheme(): Surroundings['theme'] {
  const forced = window.matchMedia('(forced-colors: active)').matches;
  // Office types say that the theme is always there; before 2016 and in a plain browser it is not
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return officeTheme(theme?.bodyBackgroundColor, forced);
}

void open();
