import { registerFunctions } from '../functions/registerFunctions';
import { mountPane } from './mountPane';
import { officeTheme } from './officeTheme';
import { rememberedName } from './rememberedName';
import type { Surroundings } from './surroundings';

declare const PRODUCT_VERSION: string;

/** Excel's page: waits for Office, gives Excel the formulas for cells, then shows the pane in Office's language and theme. */
async function open(): Promise<void> {
  await Office.onReady();
  const language = Office.context.displayLanguage.toLowerCase().startsWith('cy') ? 'cy' : 'en';
  registerFunctions(language);
  const element = document.getElementById('pane');
  if (element === null) throw new Error('the page has no place for the pane');
  const surroundings: Surroundings = {
    version: PRODUCT_VERSION,
    today: () => new Date().toISOString().slice(0, 10),
    name: rememberedName,
    language,
    theme: currentTheme(),
  };
  const pane = mountPane(element, surroundings);
  window.matchMedia('(forced-colors: active)').addEventListener('change', () => {
    pane.update({ ...surroundings, theme: currentTheme() });
  });
}

function currentTheme(): Surroundings['theme'] {
  const forced = window.matchMedia('(forced-colors: active)').matches;
  // Office types say that the theme is always there; before 2016 and in a plain browser it is not
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return officeTheme(theme?.bodyBackgroundColor, forced);
}

void open();
