import { authorityDetails } from '../../src/domain/authorityDetails';
import { problemSentence } from '../../src/present/problemSentence';

describe('a council that a problem names', () => {
  const cardiff = { name: 'Cardiff', nameCy: 'Caerdydd' };
  const over = (authority: Parameters<typeof authorityDetails>[0]) => ({
    code: 'percentageOver100',
    details: { indicator: 'SCC/043b', value: 187.64, ...authorityDetails(authority) },
  });

  test('has its Welsh name in the Welsh sentence', () => {
    expect(problemSentence(over(cardiff), 'en').message).toBe(
      'SCC/043b, Cardiff: 187.64 is over 100 per cent.',
    );
    expect(problemSentence(over(cardiff), 'cy').message).toBe(
      'SCC/043b, Caerdydd: mae 187.64 dros 100 y cant.',
    );
  });

  test('has its English name there where it has no other', () => {
    expect(problemSentence(over({ name: 'Powys' }), 'cy').message).toMatch(/^SCC\/043b, Powys:/);
  });
});
