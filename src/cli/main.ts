import packageJson from '../../package.json';
import { run } from './run';
import { removeUnfinished } from './writeBeside';

const stop = new AbortController();
process.on('SIGINT', () => {
  removeUnfinished();
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  showsProgress: process.stderr.isTTY,
  signal: stop.signal,
  today: new Date().toISOString().slice(0, 10),
  version: packageJson.version,
}).then((code) => {
  process.exitCode = code;
});
