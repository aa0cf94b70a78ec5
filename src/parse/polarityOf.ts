import type { Polarity } from '../domain/indicator';

/** Words for the direction that is good, in English and Welsh. A register's words are compared whole, in lower case. */
const words: Readonly<Record<Exclude<Polarity, 'unknown'>, readonly string[]>> = {
  higherIsBetter: [
    'high',
    'higher',
    'higher is better',
    'high is good',
    'higher is good',
    'high good',
    'higher better',
    'up',
    '+',
    'positive',
    'maximise',
    'increase',
    'larger is better',
    'bigger is better',
    'the higher the better',
    'aim to maximise',
    'increase is good',
    'uchel',
    'uwch',
    'uwch yn well',
    'uwch yw’r gorau',
    'mae uwch yn well',
    'uchel yn dda',
    'po uchaf gorau oll',
    'cynyddu',
    'high = good',
  ],
  lowerIsBetter: [
    'low',
    'lower',
    'lower is better',
    'low is good',
    'lower is good',
    'low good',
    'lower better',
    'down',
    '-',
    '−',
    'negative',
    'minimise',
    'decrease',
    'smaller is better',
    'the lower the better',
    'aim to minimise',
    'decrease is good',
    'isel',
    'is',
    'is yn well',
    'is yw’r gorau',
    'mae is yn well',
    'isel yn dda',
    'po isaf gorau oll',
    'gostwng',
    'low = good',
  ],
  none: [
    'none',
    'neutral',
    'context',
    'no direction',
    'no polarity',
    'not applicable',
    'n/a',
    'neither',
    'context only',
    'information',
    'information only',
    'dim',
    'niwtral',
    'cyd-destun',
    'dim cyfeiriad',
    'dim pegynedd',
    'amherthnasol',
    'descriptive',
    'unclear',
    'contextual',
  ],
};
const polarities = new Map<string, Polarity>();
for (const polarity of ['higherIsBetter', 'lowerIsBetter', 'none'] as const) {
  for (const word of words[polarity]) polarities.set(word, polarity);
}

/** The polarity that a register's word says; undefined where it says none that we know. Never guessed from anything else. */
export function polarityOf(word: string): Polarity | undefined {
  const plain = word.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '').replaceAll('ŵ', 'w');
  return polarities.get(plain) ?? polarities.get(plain.normalize('NFD').replace(/\p{M}/gu, ''));
}
