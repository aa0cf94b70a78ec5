import { createRoot } from 'react-dom/client';
import { localDay } from '../domain/localDay';
import { rememberedPerson } from '../taskpane/rememberedPerson';
import { keepAtHand } from './keepAtHand';
import { Workbench } from './Workbench';

declare const PRODUCT_VERSION: string;

const element = document.getElementById('workbench');
if (element === null) throw new Error('the page has no place for the workbench');
createRoot(element).render(
  <Workbench
    surroundings={{
      version: PRODUCT_VERSION,
      today: () => localDay(new Date()),
      person: rememberedPerson(),
      language: navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en',
    }}
  />,
);
keepAtHand();
