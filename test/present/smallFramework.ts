import type { Framework } from '../../src/domain/framework';

const labels = [
  { en: 'Poor', cy: 'Gwael' },
  { en: 'Inconsistent', cy: 'Anghyson' },
  { en: 'Mainly good', cy: 'Da ar y cyfan' },
  { en: 'Excellent', cy: 'Rhagorol' },
];

const domain = (id: string, theme: string, en: string, cy: string): Framework['domains'][number] => ({
  id,
  theme,
  name: { en, cy },
  definition: { en: '' },
  descriptors: [],
  evidenceKinds: [],
  weight: 1,
  aliases: [],
});

/** Two questions, three themes, five domains: small enough to read in a golden file. */
export const smallFramework: Framework = {
  id: 'small',
  version: '1.0.0',
  date: '2025-04-01',
  name: { en: 'A small review', cy: 'Adolygiad bach' },
  scale: { levels: 4, best: 'highest', labels },
  questions: [
    { id: 'q1', text: { en: 'How good are the services?', cy: 'Pa mor dda yw’r gwasanaethau?' }, labels },
    {
      id: 'q2',
      text: { en: 'How well placed is the Council?', cy: 'Pa mor dda yw sefyllfa’r Cyngor?' },
      labels: [
        { en: 'Badly placed', cy: 'Mewn sefyllfa wael' },
        { en: 'Uncertainly placed', cy: 'Mewn sefyllfa ansicr' },
        { en: 'Well placed', cy: 'Mewn sefyllfa dda' },
        { en: 'Strongly placed', cy: 'Mewn sefyllfa gref' },
      ],
    },
  ],
  themes: [
    { id: 'help', question: 'q1', name: { en: 'Getting help', cy: 'Cael help' } },
    {
      id: 'lives',
      question: 'q1',
      name: { en: 'The effect on people’s lives', cy: 'Yr effaith ar fywydau pobl' },
    },
    { id: 'delivering', question: 'q2', name: { en: 'Delivering social services', cy: 'Cyflenwi' } },
  ],
  domains: [
    domain('access', 'help', 'Access', 'Mynediad'),
    domain('assessment', 'help', 'Assessment', 'Asesu'),
    domain('protecting', 'lives', 'Protecting vulnerable people', 'Amddiffyn pobl agored i niwed'),
    domain('workforce', 'delivering', 'Workforce', 'Gweithlu'),
    domain('performance', 'delivering', 'Performance management', 'Rheoli perfformiad'),
  ],
  coverage: { minimumEvidence: 2, floor: 0.4 },
  rollUp: { domain: 'weightedMeanHalfUp', question: 'meanHalfUp' },
  caps: [
    {
      id: 'protecting-first',
      domain: 'protecting',
      atMost: 1,
      question: 'q1',
      limit: 2,
      reason: { en: 'People at risk come first.', cy: 'Pobl mewn perygl sy’n dod gyntaf.' },
    },
  ],
  matrix: { across: 'q1', up: 'q2' },
  indicatorRules: [],
};
