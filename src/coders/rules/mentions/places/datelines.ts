// "KHARKIV, Ukraine, Sept 4 - ", "SRINAGAR, India (Agency) — ", "BAGHDAD - "
const line = /^[ \t]*((?:NEAR )?\p{Lu}[\p{Lu}'’.]+(?:[ -]\p{Lu}[\p{Lu}'’.]*){0,4}(?:[,/] ?[\p{L}][\p{L}. ]{1,24}){0,2})(?:,? ?\d{0,2} ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?\d{0,2})?(?:,? \d{4})? ?(?:\([^()\n]{1,40}\) ?)?(?:-{1,2}|–|—)(?=\s|$)/gmu;
const plain = /^[ \t]*(\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})?)(?:,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?)?(?:,? \d{4})? ?(?:\([^()\n]{1,40}\) ?(?:-{1,2}|–|—)|(?:–|—))(?=\s)/gmu;

/** The spans of datelines at the start of paragraphs, without the dash. */
export function datelines(text: string): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const pattern of [line, plain]) for (const m of text.matchAll(pattern)) out.push([m.index, m.index + m[0].length]);
  return out;
}
