import type { Doc } from '../../doc.ts';
import { sentenceAt } from './borders.ts';
import type { Found } from './index.ts';
import type { Word } from './words.ts';

// not "there were": nothing but the verb's place before it; "from there" is whence
const pattern = /(?<!\b(?:from|out|over|up|get|got|getting|go|went|going|been|and|that|if|whether|when|while|because|as|but|where)\s)\bthere\b(?!\s(?:is|are|was|were|has|have|had|will|would|may|might|must|could|can|should|is|be|been|being|appear|seem|remain|exist|came|comes|lies|stands?|no|also|still)\w*\b)(?=[\s.,;:”"’'!?)])|\b(?:the|that) (?:very )?same (?:area|place|location|locality|spot|site|district|neighbou?rhood)\b/gu;

/** "… killed four workers there", "two boats near the same location": what points back at the place told last, in its own sentence or the two before it in its paragraph, as a mention of that place. */
export function backward(doc: Doc, ws: readonly Word[], places: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const m of doc.text.matchAll(pattern)) {
    const span = [m.index, m.index + m[0].length] as const;
    const sentence = sentenceAt(ws, m.index);
    const place = toldLast(doc, places, m.index, sentence);
    if (!place || places.some((p) => p.span[0] < span[1] && span[0] < p.span[1])) continue;
    const { relation: _, ...value } = place.value;
    out.push({ ...place, span, nameSpan: span, sentence, use: 'plain', value: { ...value, words: m[0] } });
  }
  return out;
}

const said = /^[^,.;\n]{0,40}?\b(?:said|says|told|reported|announced|confirmed|denied|accused|blamed)\b/;

/** The last place before a position that somebody may have been in: no country, no way to or from it, no seat of a speaker. */
function toldLast(doc: Doc, places: readonly Found[], at: number, sentence: number): Found | null {
  const paragraph = (n: number): number => doc.parse.sentences[n]?.paragraph ?? -1;
  const near = places.filter((p) => p.nameSpan[1] < at && sentence - p.sentence <= 2 && (p.sentence === sentence || paragraph(p.sentence) === paragraph(sentence)) && p.use === 'plain' && p.value.precision <= 4);
  for (const n of [...new Set(near.map((p) => p.sentence))].sort((a, b) => b - a)) {
    const here = near.filter((p) => p.sentence === n && !/\b(?:from|to|towards?|via) (?:the )?$/.test(doc.text.slice(Math.max(0, p.span[0] - 12), p.span[0])) && !said.test(doc.text.slice(p.span[1], at)));
    const finer = here.filter((p) => !here.some((q) => q.inside === p.value.name));
    const last = finer.at(-1);
    if (last) return last;
  }
  return null;
}
