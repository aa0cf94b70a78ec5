import { repeatable, type LastAsked } from '../../src/taskpane/repeatable';

interface Jobs {
  insertSample: () => void;
  insertPlanTable: (kind: string) => void;
  changeYears: (label: string | null) => void;
}

test('“Try again” does what was asked for last, with what it was given, as the pane is by then', () => {
  const done: string[] = [];
  const jobsOf = (moment: string): Jobs => ({
    insertSample: () => done.push(`${moment}: sample`),
    insertPlanTable: (kind) => done.push(`${moment}: ${kind}`),
    changeYears: (label) => done.push(`${moment}: year ${String(label)}`),
  });
  const last: LastAsked<Jobs> = { again: null };
  const jobs = repeatable(jobsOf('before'), last);
  jobs.insertSample();
  jobs.insertPlanTable('targets');
  last.again?.(jobsOf('after'));
  jobs.changeYears(null);
  last.again?.(jobsOf('after'));
  expect(done).toEqual([
    'before: sample',
    'before: targets',
    'after: targets',
    'before: year null',
    'after: year null',
  ]);
});
