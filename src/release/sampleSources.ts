/** The sample's sheet "Sources": attribution, and every doubt that the sources' own notes list. */
export const sampleSources: readonly string[] = [
  'Sources of the sample figures, and what is doubtful about them',
  'Welsh Government, StatsWales, Open Government Licence v3.0. Figures as published, quoted in November 2026; none was estimated.',
  'The directions (higher or lower is better) and the domains on the sheet Indicators are ours, for illustration. They are not the publisher’s.',
  'The findings on the sheet Findings are made up, and each says ILLUSTRATIVE. They say nothing about any council.',
  'CRCS: children receiving care and support per 10,000 aged under 18, at 31 March 2017 to 2023. Children Receiving Care and Support Census, experimental statistics; rates are rounded to whole numbers as published. Page last updated 21 May 2024.',
  'FOS: foster placements at 31 March 2019 by type. Counts are rounded to the nearest 5, and * stands for fewer than 5. The year is not printed on the page: it is inferred from the update of 30 October 2019, the day of the 2018-19 release. The percentages here were worked out from two published counts of the same row; they were not published.',
  'DTOC: delayed transfers of care per 10,000 aged 75 and over, by council of residence. One monthly census each; the month is not printed (pages updated 21 September 2017 and 20 December 2018), so the sample says the year only. “.” means that the item does not apply.',
  'SS-TOT and the shares of spend: social services revenue outturn, net current expenditure in £ thousand. The year of 2015-16 is inferred from the update of October 2016; 2016-17 is proved by a twin page that prints the same totals. Spend has no direction: more is neither better nor worse.',
  'Population: usual residents, 2021 Census (ONS TS009), used as context and for spend per head. Spend per head sets 2016-17 spend against 2021 people: good enough to find similar councils, not for print.',
  'Some published rows ran their cells together; they were split only where one reading fits the printed row sum. Welsh council names were put into English at the source; the sheet Spend has them in Welsh again.',
];
