import { paneWords } from '../../src/definitions/words/pane';
import { workbenchWords } from '../../src/definitions/words/workbench';

const entries = [...Object.entries(paneWords), ...Object.entries(workbenchWords)];
const names = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(entries)('“%s” names the same things in both languages', (_, { en, cy }) => {
  expect(cy).not.toBe('');
  expect(names(cy)).toEqual(names(en));
});
