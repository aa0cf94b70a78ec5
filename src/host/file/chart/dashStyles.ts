import type { ChartSeries } from '../../model/chart';

type LineStyle = NonNullable<NonNullable<ChartSeries['line']>['style']>;

/** DrawingML's preset dashes to the API's line styles; what is not here is shown as a dash. */
export const dashStyles: Readonly<Record<string, LineStyle>> = {
  solid: 'Continuous',
  dash: 'Dash',
  lgDash: 'Dash',
  sysDash: 'Dash',
  dot: 'Dot',
  sysDot: 'Dot',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
};
