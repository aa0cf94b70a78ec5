/**
 * Stores the page's own files, so that it opens without a network too. Only where the page is served by https or from this computer, and
 * not while it is developed; where the browser has no such store, nothing is lost but that.
 */
export function keepAtHand(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || !isSecureContext) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
  });
}
