import { setImmediate } from 'node:timers/promises';

/** Does one piece of work after the other, in the order in which they were handed in. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Work that fails holds up nobody behind it. Between two pieces the process reads what came in meanwhile: the embedded database gives it no other chance, and who asks next would wait for two rounds of all others. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined).then(() => setImmediate());
    return done;
  };
}

/** Does everything at once: for a ledger that several connections serve. */
export const atOnce: InTurn = (work) => work();
