import { expect, it } from 'vitest';
import { treesMade } from '#language';
import { run } from './pipeline.ts';

const steps = (text: string) => run({ text, published: '2024-05-04', outlet: null, title: null });

it('makes few trees of a report that tells of no event', () => {
  const { doc, incidents } = steps(`The town of Marwick will open its new library in June. The building stands beside the old mill. Its reading room is large and bright.

The shelves come from a joiner in Orsay. Children may borrow five books for three weeks. The mayor said the library would stay open on Sundays. Evening hours begin in autumn.

A bus runs from the station every half hour. The old library becomes a museum of milling.`);
  expect(incidents).toEqual([]);
  expect(doc.parse.sentences.length).toBeGreaterThan(8);
  expect(treesMade(doc.parse)).toBeLessThan(4);
});

it('makes the tree of a sentence that tells of one', () => {
  const { doc, incidents } = steps('The town lies on a river. Gunmen killed three farmers near Marwick on Friday. The harvest is late.');
  expect(incidents).toHaveLength(1);
  expect(treesMade(doc.parse)).toBeLessThan(3);
});

it('makes no tree for a word of saying that by its neighbours says nothing', () => {
  const { doc, claims } = steps('The reading room has news and information in nine languages. The account books are open to all. A list of letters hangs beside the door.');
  expect(claims).toHaveLength(1);
  expect(treesMade(doc.parse)).toBe(0);
});
