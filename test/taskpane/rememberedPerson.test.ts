import { rememberedPerson } from '../../src/taskpane/rememberedPerson';

/** As a browser's, or one that keeps nothing. */
function stand(kept: Map<string, string> | null): void {
  const storage = {
    getItem: (key: string) => {
      if (kept === null) throw new DOMException('denied', 'SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (kept === null) throw new DOMException('denied', 'SecurityError');
      kept.set(key, value);
    },
  };
  Object.assign(globalThis, { localStorage: storage });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('the officer’s own settings', () => {
  test('are kept one by one, under Office’s key for the place', () => {
    const kept = new Map<string, string>();
    stand(kept);
    rememberedPerson('partition').keep({ name: 'A. Swyddog' });
    rememberedPerson('partition').keep({ language: 'cy' });
    rememberedPerson('partition').keep({ density: 'compact' });
    expect(rememberedPerson('partition').read()).toEqual({
      name: 'A. Swyddog',
      language: 'cy',
      density: 'compact',
    });
    expect([...kept.keys()]).toEqual(['partitionJudgementGrid.person']);
    expect(rememberedPerson().read()).toEqual({});
  });

  test.each(['not json', 'null', '7', '{"language":"fr","density":"tiny","name":4}'])(
    'that are damaged or of another version (%s) are as none',
    (text) => {
      stand(new Map([['JudgementGrid.person', text]]));
      expect(rememberedPerson().read()).toEqual({});
    },
  );

  test('where the browser keeps nothing are asked again, and nothing breaks', () => {
    stand(null);
    rememberedPerson().keep({ name: 'A. Swyddog' });
    expect(rememberedPerson().read()).toEqual({});
  });
});
