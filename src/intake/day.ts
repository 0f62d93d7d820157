import { realDay } from './text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: string): string => n.padStart(2, '0');
const month = (words: string): string | null => { const i = months.indexOf(words.slice(0, 3).toLowerCase()); return i < 0 ? null : two(String(i + 1)); };
const name = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The forms in which a day is stated without doubt; 3/4/2024 is none of them. */
const forms: readonly (readonly [RegExp, (m: RegExpExecArray) => string | null])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?=$|[T\s])/i, (m) => `${m[1]}-${m[2]}-${m[3]}`],
  [/^(\d{4})(\d\d)(\d\d)(?=$|T\d)/i, (m) => `${m[1]}-${m[2]}-${m[3]}`],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[T\s])/i, (m) => `${m[1]}-${two(m[2]!)}-${two(m[3]!)}`],
  [new RegExp(`^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${name}\\.?,?[\\s-]+(\\d{4})(?!\\d)`, 'i'), (m) => `${m[3]}-${month(m[2]!)}-${two(m[1]!)}`],
  [new RegExp(`^(?:[a-z]{3,9},?\\s+)?${name}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'), (m) => `${m[3]}-${month(m[1]!)}-${two(m[2]!)}`],
];

/** The calendar day that these words state, in their own offset: never shifted by a time zone, null where it is not stated without doubt. */
export function statedDay(words: string | null | undefined): string | null {
  const bare = words?.trim().slice(0, 80) ?? '';
  for (const [form, read] of forms) {
    const m = form.exec(bare);
    const day = m && read(m);
    if (day) return realDay(day) ? day : null;
  }
  return null;
}
