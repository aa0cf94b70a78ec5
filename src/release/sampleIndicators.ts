/**
 * The indicators of the sample workbook. Codes, titles and figures are those of `published_figures.csv`; the directions and the
 * domains are ours, for illustration, as the sample's sheet "Sources" says.
 */
export interface SampleIndicator {
  code: string;
  /** Code in the published file, where ours is a share worked out from it. */
  from: string;
  title: string;
  teitl: string;
  polarity: 'Higher is better' | 'Lower is better' | 'No direction';
  unit: string;
  measure: 'Proportion' | 'Rate' | 'Money';
  multiplier: number | '';
  domain: string;
}

export const sampleIndicators: readonly SampleIndicator[] = [
  {
    code: 'CRCS',
    from: 'CRCS',
    title: 'Children receiving care and support at 31 March',
    teitl: 'Plant sy’n derbyn gofal a chymorth ar 31 Mawrth',
    polarity: 'No direction',
    unit: 'per 10,000 aged under 18',
    measure: 'Rate',
    multiplier: '',
    domain: 'Access',
  },
  {
    code: 'FOS-LA-IN',
    from: 'FOS-LA-IN',
    title: 'Fostered children with the council’s own carers, inside its area',
    teitl: 'Plant maeth gyda gofalwyr y cyngor ei hun, o fewn ei ardal',
    polarity: 'Higher is better',
    unit: '%',
    measure: 'Proportion',
    multiplier: 100,
    domain: 'Range of services',
  },
  {
    code: 'FOS-AG-OUT',
    from: 'FOS-AG-OUT',
    title: 'Fostered children placed through an agency, outside the council’s area',
    teitl: 'Plant maeth a leolwyd drwy asiantaeth, y tu allan i ardal y cyngor',
    polarity: 'Lower is better',
    unit: '%',
    measure: 'Proportion',
    multiplier: 100,
    domain: 'Range of services',
  },
  {
    code: 'FOS-REL-IN',
    from: 'FOS-REL-IN',
    title: 'Fostered children with a relative or friend inside the council’s area',
    teitl: 'Plant maeth gyda pherthynas neu ffrind o fewn ardal y cyngor',
    polarity: 'Higher is better',
    unit: '%',
    measure: 'Proportion',
    multiplier: 100,
    domain: 'Promoting independence and social inclusion',
  },
  {
    code: 'FOS-LA-OUT',
    from: 'FOS-LA-OUT',
    title: 'Fostered children with the council’s own carers, outside its area',
    teitl: 'Plant maeth gyda gofalwyr y cyngor ei hun, y tu allan i’w ardal',
    polarity: 'Lower is better',
    unit: '%',
    measure: 'Proportion',
    multiplier: 100,
    domain: 'Promoting independence and social inclusion',
  },
  {
    code: 'DTOC-ALL',
    from: 'DTOC-ALL',
    title: 'Delayed transfers of care: all facilities',
    teitl: 'Oedi wrth drosglwyddo gofal: pob cyfleuster',
    polarity: 'Lower is better',
    unit: 'per 10,000 aged 75 and over',
    measure: 'Rate',
    multiplier: '',
    domain: 'Planning and partnerships',
  },
  {
    code: 'DTOC-MH',
    from: 'DTOC-MH',
    title: 'Delayed transfers of care: mental health facilities',
    teitl: 'Oedi wrth drosglwyddo gofal: cyfleusterau iechyd meddwl',
    polarity: 'Lower is better',
    unit: 'per 10,000 aged 75 and over',
    measure: 'Rate',
    multiplier: '',
    domain: 'Range of services',
  },
  {
    code: 'SS-TOT',
    from: 'SS-TOT',
    title: 'Net current expenditure on social services',
    teitl: 'Gwariant cyfredol net ar wasanaethau cymdeithasol',
    polarity: 'No direction',
    unit: '£ thousand',
    measure: 'Money',
    multiplier: '',
    domain: 'Resources',
  },
];
