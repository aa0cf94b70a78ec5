import { flag, oneOf } from '../formatFacets';
import { objectType } from '../objectType';
import { hostObject } from '../targets';

/** Excel.Application. Nothing is ever calculated here, so suspending calculation and screen is taken and has no effect. */
export const application = objectType('Application', {
  members: {
    CalculationMode: {
      since: '1.1',
      get: (_target, session) => session.calculationMode,
      set: (_target, value, session) => {
        session.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
    CalculationEngineVersion: { since: '1.9', get: () => 191029 },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
    UseSystemSeparators: { since: '1.11', get: () => true },
    CultureInfo: { since: '1.11', child: () => hostObject('CultureInfo', null) },
    Calculate: {
      since: '1.1',
      call: (_target, [type]) => {
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      },
    },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});

/** Excel.Runtime: `enableEvents = false` mutes the events of this add-in. */
export const runtime = objectType('Runtime', {
  members: {
    EnableEvents: {
      since: '1.8',
      get: (_target, session) => session.enableEvents,
      set: (_target, value, session) => {
        session.enableEvents = flag(value);
      },
    },
  },
});

/** Excel.CultureInfo */
export const cultureInfo = objectType('CultureInfo', {
  members: { Name: { since: '1.11', get: () => 'en-GB' } },
});
