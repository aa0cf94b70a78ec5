import { z } from 'zod';
import { gluedMarkers } from '../../../src/definitions/markers/gluedMarkers';
import { markerSigns } from '../../../src/definitions/markers/markers';
import { markerWords } from '../../../src/definitions/markers/markerWords';

const markers = Object.keys(markerWords) as [keyof typeof markerWords, ...(keyof typeof markerWords)[]];

describe('the signs that publishers put into cells', () => {
  test('are made as their schema says, each once and in lower case', () => {
    const schema = z.array(
      z.strictObject({
        text: z.string().refine((text) => text !== '' && text === text.trim().toLowerCase()),
        marker: z.enum(markers),
        family: z.enum(['statswales', 'statswalesBefore2022', 'dfe', 'other', 'error']),
      }),
    );
    expect(schema.safeParse(markerSigns).error?.issues ?? []).toEqual([]);
    expect(new Set(markerSigns.map(({ text }) => text)).size).toBe(markerSigns.length);
  });

  test('behind a number are those that have a meaning', () => {
    for (const [sign, marker] of Object.entries(gluedMarkers))
      expect([sign, markers]).toEqual([sign, expect.arrayContaining([marker])]);
  });

  test('are explained in English and in Welsh', () => {
    for (const [marker, { en, cy }] of Object.entries<{ en: string; cy: string }>(markerWords)) {
      expect([marker, en.length > 3, cy.length > 3, en === cy]).toEqual([marker, true, true, false]);
    }
  });
});
