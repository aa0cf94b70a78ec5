/**
 * What is handed to it is done in a turn of the page of its own, in order: the page may draw and take clicks before. A timer would do too,
 * but a browser holds timers in timers back by four milliseconds each.
 */
export function laterTurn(): (act: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (act) => {
    waiting.push(act);
    port2.postMessage(null);
  };
}
