import type { Indicator } from '../domain/indicator';
import type { RegisterEntry } from './registers';

/** What the register says of indicators that no council has figures for: teams may have them. */
export function registeredOnly(register: readonly RegisterEntry[], known: readonly Indicator[]): Indicator[] {
  const codes = new Set(known.map(({ code }) => code.toLowerCase()));
  return register.flatMap((entry): Indicator[] => {
    if (codes.has(entry.code.toLowerCase())) return [];
    const {
      code,
      title,
      titleCy,
      polarity = 'unknown',
      unit,
      domain,
      decimals,
      target,
      targetAt,
      at,
    } = entry;
    return [
      {
        code,
        title: titleCy === '' ? { en: title } : { en: title, cy: titleCy },
        polarity,
        measure: 'other',
        unit,
        ...(domain !== undefined && { domain }),
        ...(decimals !== undefined && { decimals }),
        ...(target !== undefined && { target: { value: target, at: targetAt } }),
        at,
      },
    ];
  });
}
