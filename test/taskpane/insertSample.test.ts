import { insertSample } from '../../src/taskpane/run/insertSample';

const { fetch: usual } = globalThis;
afterEach(() => {
  globalThis.fetch = usual;
});

describe('while the sample figures are loaded', () => {
  test('Stop is no fault of the connection: it says that it was stopped', async () => {
    const stopper = new AbortController();
    globalThis.fetch = () => {
      stopper.abort();
      return Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
    };
    await expect(insertSample({ signal: stopper.signal })).rejects.toMatchObject({ code: 'stopped' });
  });

  test('a page that cannot be reached is said', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(insertSample({})).rejects.toMatchObject({ code: 'sampleMissing' });
  });
});
