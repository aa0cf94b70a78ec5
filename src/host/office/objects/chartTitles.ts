import { titleFont } from '../chartPlaces';
import { flag, refuseArgument, text } from '../formatFacets';
import { objectType, type Member, type ObjectType } from '../objectType';
import { hostObject, type PartOfChart, type TitlePlace } from '../targets';
import { chartExists } from './chart';
import { chartChanged } from './chartFormats';

const longest = 255;

/** Setting a text shows the title. */
const textOf = (whenNone: (part: PartOfChart) => string): Member<TitlePlace> => ({
  since: '1.1',
  get: (place) => place.title()?.text ?? whenNone(place),
  set: (place, value, session) => {
    const given = text(value);
    // Excel would take "=Sheet1!A1" for a reference: what it does with other texts that begin so is not known
    if (given.length > longest || given.startsWith('=')) refuseArgument();
    Object.assign(place.make(), { text: given, visible: true });
    chartChanged(place, session);
  },
});
const visible = (whenNone: (part: PartOfChart) => boolean): Member<TitlePlace> => ({
  since: '1.1',
  get: (place) => place.title()?.visible ?? whenNone(place),
  set: (place, value, session) => {
    place.make().visible = flag(value);
    chartChanged(place, session);
  },
});

/** Excel.ChartTitle. A new chart with one series shows that series' name. */
export const chartTitle: ObjectType<TitlePlace> = objectType('ChartTitle', {
  members: {
    Text: textOf(() => 'Chart Title'),
    Visible: visible(() => true),
    Overlay: { since: '1.1', get: () => false },
    Format: { since: '1.1', child: (place) => hostObject('ChartTitleFormat', place) },
  },
  exists: chartExists,
});

/** Excel.ChartAxisTitle */
export const chartAxisTitle: ObjectType<TitlePlace> = objectType('ChartAxisTitle', {
  members: {
    Text: textOf(() => ''),
    Visible: visible(() => false),
    Format: { since: '1.1', child: (place) => hostObject('ChartAxisTitleFormat', place) },
  },
  exists: chartExists,
});

/** Excel.ChartTitleFormat and Excel.ChartAxisTitleFormat */
export const chartTitleFormat = objectType('ChartTitleFormat', {
  members: { Font: { since: '1.1', child: (place) => hostObject('ChartFont', titleFont(place)) } },
});
