export type Country = 'Wales' | 'England' | 'Scotland' | 'Northern Ireland';

/** A principal authority, current or past. Dates are ISO days; absent means from the start of the register, or still there. */
export interface Authority {
  gss: string;
  name: string;
  nameCy?: string;
  country: Country;
  /** "unitary", "county", "district", "londonBorough", "metropolitan", "cityCorporation", "combined". */
  tier: string;
  region?: string;
  from?: string;
  to?: string;
}

/** A row that stands for several authorities: a country, a region, a total. Never ranked. */
export interface Aggregate {
  name: string;
  nameCy?: string;
  country?: Country;
  gss?: string;
}
