import type { Actor } from '#model';
import type { DateValue, PlaceValue, TollField, WeaponClass } from '#codebook';
import type { Name, Parse, Sentence } from '#language';
import type { Span } from '#text';

/** What every step of the rules coder reads: the frozen text, its parse, and what is known of the publication. */
export interface Doc { readonly text: string; readonly parse: Parse; readonly published: string | null; readonly outlet: string | null; readonly title: string | null }

/** A day from which relative dates are counted. */
export interface Anchor { readonly kind: 'said' | 'text' | 'dateline' | 'published'; readonly date: string }

/** A date expression: its words, its reading under the document's own anchors, and its TIMEX3 form. */
export interface DateMention {
  readonly span: Span; readonly sentence: number; readonly value: DateValue;
  readonly timex: { readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string };
  /** Whether it can say when something happened (not a duration, a set, an age). */
  readonly calendar: boolean;
  /** Reads the same words again from another anchor. */
  readonly from: (anchor: Anchor) => DateValue;
}

/** A place name: its words with any relation ("12 km south of Mosul"), and what it resolves to. */
export interface PlaceMention {
  readonly span: Span; readonly sentence: number; readonly value: PlaceValue;
  /** The bare name inside the span. */
  readonly nameSpan: Span;
  /** How the report uses it: a dateline, the seat of a speaker (metonym), part of another name, or a plain mention. */
  readonly use: 'dateline' | 'speaker' | 'part-of-name' | 'plain';
  /** The larger places that the text or the gazetteer puts it in (names), nearest first. */
  readonly within: readonly string[];
  /** The place (by name) into which the words beside the name put it and nothing else ("A in B", "A, B"); absent for none. */
  readonly inside?: string;
}

/** An actor named or described: `actor` null where the reference does not know it; `name` is the fullest in the report. */
export interface ActorMention { readonly span: Span; readonly sentence: number; readonly actor: Actor | null; readonly name: string; readonly kind: 'organisation' | 'government' | 'outlet' }

/** A person named in the report: all mentions of one share `name`, the fullest form without titles. */
export interface PersonMention { readonly span: Span; readonly sentence: number; readonly name: string; readonly aliases: readonly string[]; readonly role: string | null; readonly speaksFor: string | null; readonly age: number | null }

/** A count of people and what befell them. */
export interface TollMention { readonly span: Span; readonly sentence: number; readonly field: TollField; readonly min: number | null; readonly max: number | null }

/** A weapon. */
export interface WeaponMention { readonly span: Span; readonly sentence: number; readonly name: string; readonly class: WeaponClass }

export type { Name };

const paragraphs = new WeakMap<Parse, ReadonlyMap<number, readonly Sentence[]>>();
/** The sentences of the paragraph that a sentence of a parse stands in: the same list for all of them. */
export function paragraphOf(parse: Parse, { paragraph }: Sentence): readonly Sentence[] {
  let lists = paragraphs.get(parse);
  if (!lists) {
    const made = new Map<number, Sentence[]>();
    for (const s of parse.sentences) { const list = made.get(s.paragraph); if (list) list.push(s); else made.set(s.paragraph, [s]); }
    paragraphs.set(parse, lists = made);
  }
  return lists.get(paragraph) ?? [];
}

/** The paragraphs of a parse by their numbers, each from its first sentence's start to its last one's end. */
export function paragraphsOf(parse: Parse): ReadonlyMap<number, Span> {
  const out = new Map<number, Span>();
  for (const s of parse.sentences) out.set(s.paragraph, [out.get(s.paragraph)?.[0] ?? s.start, s.end]);
  return out;
}
