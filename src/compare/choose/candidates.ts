import type { Authority } from '../../domain/authority';
import type { Period } from '../../domain/period';
import type { Tidied } from '../../domain/tidied';

/** Which layer of local government an authority belongs to: only those of one layer can do the same work. */
type Layer = 'upper' | 'district' | 'combined';

/**
 * Every other authority of the council's country and layer that was there in at least one of the periods.
 * @param periods those that are compared, as indexes into `figures.periods`
 * @returns indexes into `figures.authorities`, in their order
 */
export function candidates(tidied: Tidied, own: number, periods: readonly number[]): number[] {
  const { figures } = tidied;
  const council = figures.authorities[own];
  if (council === undefined) throw new RangeError(`there is no authority ${own}`);
  const times = periods.flatMap((period) => figures.periods[period] ?? []);
  return figures.authorities.flatMap((authority, at) =>
    at !== own &&
    authority.country === council.country &&
    layer(authority) === layer(council) &&
    (times.length === 0 || times.some((period) => wasThere(authority, period)))
      ? [at]
      : [],
  );
}

/** Whether an authority existed during some part of a period; taken as so where the period's days are not known. */
export function wasThere(authority: Authority, period: Period): boolean {
  if (period.start === '' || period.end === '') return true;
  return (authority.from ?? '') <= period.end && (authority.to ?? '9999') >= period.start;
}

function layer({ tier }: Authority): Layer {
  return tier === 'district' || tier === 'combined' ? tier : 'upper';
}
