import { gunzipSync } from 'node:zlib';
import { parsePeriod } from '../../src/parse/parsePeriod';
import { sharedFile } from './sharedData';

/** The 65 year labels of the LAIT file, and what each becomes. */
const becomes: Record<string, string> = {
  '0': 'no period',
  '2025 (prov)': 'CY2025:p',
  ...each([2018, 2019, 2022, 2023, 2024, 2025], (year) => [`${year} (Rev)`, `CY${year}`]),
  ...each([2020, 2021], (year) => [`${year} (Final)`, `CY${year}`]),
  ...each(from(2016, 2025), (year) => [`${year}`, `CY${year}`]),
  ...each(from(2015, 2025), (year) => [`${year}-${short(year + 1)}`, `FY${year}`]),
  ...each(from(2016, 2024), (year) => [`${year}-${short(year + 1)} (OT)`, `FY${year}`]),
  ...each(from(2015, 2023), (year) => [`${year}/${short(year + 1)}`, `FY${year}`]),
  ...each(from(2014, 2020), (year) => [`${year}-${short(year + 2)}`, `P${year}-01-01_${year + 2}-12-31`]),
  ...each(from(2013, 2021), (year) => [
    `${year}/${short(year + 1)}-${short(year + 2)}/${short(year + 3)}`,
    `P${year}-04-01_${year + 3}-03-31`,
  ]),
};

test('each of the 65 labels of LAIT is a period, but for “0”', () => {
  expect(Object.keys(becomes)).toHaveLength(65);
  for (const [label, key] of Object.entries(becomes))
    expect([label, parsePeriod(label)?.key ?? 'no period']).toEqual([label, key]);
});

test('the file has no other labels than these', () => {
  const file = sharedFile('england/lait_bds_long.csv.gz');
  if (file === undefined) return;
  const labels = new Set<string>();
  // Short Desc, Data item, Years, …: the year stands before the place, and no comma is in it.
  for (const [, label = ''] of gunzipSync(file)
    .toString('utf8')
    .matchAll(/,([^,\n"]*),(?:"[^"]*"|[^,\n]*),[^,\n]*,\d{3},[^,\n]*$/gm))
    labels.add(label);
  expect([...labels].sort()).toEqual(Object.keys(becomes).sort());
});

function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function each(years: number[], entry: (year: number) => [string, string]): Record<string, string> {
  return Object.fromEntries(years.map(entry));
}

function short(year: number): string {
  return String(year).slice(2);
}
