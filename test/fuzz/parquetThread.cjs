/** The thread that reads Parquet, of the command's sources: a thread does not know TypeScript by itself. */
const { parentPort, workerData } = require('node:worker_threads');
require('tsx/cjs');
const { parquetThread } = require('../../src/cli/parquet/parquetThread.ts');

void parquetThread(parentPort, workerData.parquet);
