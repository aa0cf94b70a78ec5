import { assess } from '../../src/assess';
import { sixPoint } from '../../src/definitions/frameworks/sixPoint';
import { problemSentence } from '../../src/present/problemSentence';
import { grid, headings, readings } from '../plan/runOf';

test('a domain that the framework does not have: a Welsh sentence calls the framework by its Welsh name', () => {
  const { problems } = assess({
    grids: [
      grid('Figures', [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83])]),
      grid('Indicators', [
        ['Code', 'Title', 'Polarity', 'Domain'],
        ['PM1', 'Reviews on time', 'Higher is better', 'Nowhere'],
      ]),
      grid('Findings', [
        ['Domain', 'Source', 'Level', 'Text'],
        ['Nor here', 'Survey', 3, 'People are answered'],
      ]),
    ],
    owned: [],
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'country' }),
    framework: sixPoint,
    language: 'cy',
    on: '2016-06-01',
    version: '0.0.0',
  });
  const { en, cy } = sixPoint.name;
  expect(cy).not.toBe(en);
  const said = problems.filter(({ code }) => code === 'domainNotKnown');
  expect(said.map((one) => problemSentence(one, 'cy').message)).toEqual([
    `Nid yw “Nowhere” yn faes yn y fframwaith ${cy}.`,
    `Nid yw “Nor here” yn faes yn y fframwaith ${cy}.`,
  ]);
  expect(said.map((one) => problemSentence(one, 'en').message)[0]).toContain(en);
});
