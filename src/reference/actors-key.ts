const accents: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' };
const spellings: Readonly<Record<string, string>> = { defense: 'defence', organization: 'organisation', organizations: 'organisations', center: 'centre', labor: 'labour', mechanized: 'mechanised', mobilization: 'mobilisation', motorized: 'motorised', stabilization: 'stabilisation' };
const memo = new Map<string, string>();

/** A word without what spellings of one word differ in: case, accents, apostrophes (hamza, ayn), doubled letters, e for i, o for u, q for k, American for British endings. */
export function foldWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size > 50_000) memo.clear();
  const made = fold(word);
  memo.set(word, made);
  return made;
}

function fold(word: string): string {
  let s = word.toLowerCase();
  if (/[^\x20-\x7e]/.test(s)) s = s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßøłđıæœðþə]/g, (c) => accents[c] ?? c);
  s = s.replace(/['’‘`´ʻʼʹʾʿ.]/g, '');
  s = spellings[s] ?? s;
  if (s === 'el') return 'al';
  if (s.length < 5) return s;
  return s.replace(/ou|oo/g, 'u').replace(/q/g, 'k').replace(/e/g, 'i').replace(/o/g, 'u').replace(/y/g, 'i').replace(/(.)\1+/g, '$1').replace(/ih$/, 'i').replace(/ah$/, 'a');
}

/** A word of a text as the look-up of names reads it: `key` folded, `tight` where nothing but a space, a hyphen or an apostrophe stands before it. */
export interface NameWord { readonly start: number; readonly end: number; readonly form: string; readonly key: string; readonly capital: boolean; readonly capitals: boolean; readonly possessive: boolean; readonly tight: boolean; readonly hyphen: boolean }

const token = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʻʼʾʿ][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const own = /['’]s$/i;

/** The words of a text; a possessive ending is cut off and noted. */
export function nameWords(text: string): readonly NameWord[] {
  const out: NameWord[] = [];
  let last = 0;
  token.lastIndex = 0;
  for (let m = token.exec(text); m; m = token.exec(text)) {
    let form = m[0];
    let possessive = false;
    if (own.test(form)) { form = form.slice(0, -2); possessive = true; } else if (/['’]$/.test(form)) { form = form.slice(0, -1); possessive = /s$/i.test(form); }
    if (!form) continue;
    const gap = text.slice(last, m.index);
    const end = m.index + form.length;
    const first = form.codePointAt(0) ?? 0;
    const capital = (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(form));
    out.push({ start: m.index, end, form, key: foldWord(form), capital, capitals: capital && form.length > 1 && form === form.toUpperCase(), possessive, tight: joins(gap, text, last), hyphen: gap === '-' || gap === '‑' || gap === '–' });
    last = end;
  }
  return out;
}

/** Whether a gap leaves two words in one name; a line's end only where the line before it is a full one. */
function joins(gap: string, text: string, end: number): boolean {
  if (gap === ' ' || gap === '-' || gap === '') return true;
  if (!/^(?:['’]s?)?(?: |\n| ?[-‐‑–]| & |)$/.test(gap)) return false;
  if (!gap.includes('\n')) return true;
  const from = end - 60;
  return from >= 0 && !text.slice(from, end).includes('\n');
}
