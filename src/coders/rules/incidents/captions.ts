import { paragraphsOf, type Doc } from '../doc.ts';

// Under a picture stands what it shows, often of another day or war: nothing that the report tells.

const opens = /^\s*[[(]?(?:FILE(?: PHOTO)?\s?(?:[-–—:]|IMAGE)|(?:(?:file|archive|stock|handout) )?(?:photo(?:graph)?|picture|image|pic|foto)s?(?: (?:credit|caption|courtesy))?\s?[:–—])/iu;
const closes = /(?:\((?:file |archive )?(?:(?:AP|AFP|EPA|Reuters|Getty|Xinhua|ANI|PTI|Anadolu)[ /-]?(?:photo|images?|file|archive)|(?:photo|image|picture)s?(?: by| credit:?|: )[^()\n]{2,60}|file photo|archive photo)[^()\n]{0,40}\)|\[(?:file|photo|image|AP|AFP|Reuters)[^\]\n]{0,40}\]|\/(?:AFP|Getty Images|Reuters|Anadolu(?: Agency)?))\s*\.?\s*$/iu;

/** "FILE - Smoke rises after a strike, Oct. 9 (AP Photo)", "Photo: A soldier stands guard": the numbers of a report's paragraphs that are captions. */
export function captionsOf(doc: Doc): ReadonlySet<number> {
  const known = captions.get(doc) ?? new Set([...paragraphsOf(doc.parse)].filter(([, [from, to]]) => to - from < 400 && (opens.test(doc.text.slice(from, from + 40)) || closes.test(doc.text.slice(Math.max(from, to - 110), to)))).map(([n]) => n));
  captions.set(doc, known);
  return known;
}
const captions = new WeakMap<Doc, ReadonlySet<number>>();
