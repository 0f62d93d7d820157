import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('does one piece of work after the other, and goes on after one that failed', async () => {
  const turn = inTurn(), done: string[] = [];
  const slow = turn(async () => { await new Promise((go) => { setTimeout(go, 5); }); done.push('slow'); });
  const bad = turn(async () => { done.push('bad'); throw new Error('the disk is full'); });
  const quick = turn(async () => { done.push('quick'); return 7; });
  await expect(bad).rejects.toThrow('full');
  expect([await slow, await quick, done]).toEqual([undefined, 7, ['slow', 'bad', 'quick']]);
});

it('lets the process read what came in before it begins the next', async () => {
  const turn = inTurn(), order: string[] = [];
  const all = [turn(async () => { order.push('first'); setImmediate(() => { order.push('came in'); }); }), turn(async () => { order.push('second'); })];
  await Promise.all(all);
  expect(order).toEqual(['first', 'came in', 'second']);
});
