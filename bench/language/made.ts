import type { Tree } from './data.ts';
import { adjectives, attackers, bases, crowds, days, deeds, firstNames, groups, lastNames, numbers, offices, sites, things, towns, weapons, type Deed } from './made-words.ts';

/**
 * Sentences of our own in the manner of news agencies, with their trees: what conflict news is full of and general treebanks are not (a subject
 * with a phrase behind it before a past that could be a participle, the speaker at the end, tolls in participles). No text of others.
 */

interface Word { readonly form: string; readonly tag: string; readonly head: number; readonly label: string }
/** Words with heads among themselves; `root` is the one whose head stands outside. */
interface Phrase { readonly words: readonly Word[]; readonly root: number }
type Part = readonly [phrase: Phrase, label: string];

/** Numbers from a seed, the same in every run (linear congruential, Numerical Recipes). */
function dice(seed: number): <T>(list: readonly T[]) => T {
  let state = seed >>> 0;
  return (list) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return list[Math.floor((state / 2 ** 32) * list.length)]!; };
}

const word = (form: string, tag: string): Phrase => ({ words: [{ form, tag, head: -1, label: 'root' }], root: 0 });

/** Phrases in their order; the one at `at` governs the others by their labels. */
function join(parts: readonly Part[], at: number): Phrase {
  const words: Word[] = [];
  const roots: number[] = [];
  for (const [p] of parts) { roots.push(words.length + p.root); const base = words.length; for (const w of p.words) words.push({ ...w, head: w.head < 0 ? -1 : w.head + base }); }
  parts.forEach(([, label], i) => { if (i !== at) { const k = roots[i]!; words[k] = { ...words[k]!, head: roots[at]!, label }; } });
  return { words, root: roots[at]! };
}

/** Words "form/UPOS|XPOS/label" around a head marked by "*": "a/DET|DT/det police/NOUN|NN/compound *post/NOUN|NN". */
function noun(spec: string): Phrase {
  const items = spec.split(' ');
  const at = items.findIndex((x) => x.startsWith('*'));
  return join(items.map((x): Part => { const [form = '', tag = '', label = 'root'] = x.replace(/^\*/, '').split('/'); return [word(form, tag), label]; }), at);
}

const pp = (preposition: string, inner: Phrase): Phrase => join([[word(preposition, 'ADP|IN'), 'case'], [inner, 'root']], 1);
const comma = (): Phrase => word(',', 'PUNCT|,');

type Pick = <T>(list: readonly T[]) => T;

const name = (pick: Pick): Phrase => join([[word(pick(firstNames), 'PROPN|NNP'), 'root'], [word(pick(lastNames), 'PROPN|NNP'), 'flat']], 0);
const town = (pick: Pick): Phrase => word(pick(towns), 'PROPN|NNP');

function place(pick: Pick): Phrase {
  return pick([
    () => pp(pick(['in', 'near', 'outside']), town(pick)),
    () => pp('in', join([[noun(pick(bases)), 'root'], [pp('of', town(pick)), 'nmod']], 0)),
    () => pp('in', join([[word(pick(adjectives.direction), 'ADJ|JJ'), 'amod'], [town(pick), 'root']], 1)),
    () => pp('at', noun(pick(sites))),
    () => pp('in', join([[town(pick), 'root'], [comma(), 'punct'], [town(pick), 'appos']], 0)),
  ])();
}

/** When: the phrase and its relation to a verb. */
function time(pick: Pick): Part {
  const day = word(pick(days), 'PROPN|NNP');
  return pick<() => Part>([
    () => [pp('on', day), 'obl'],
    () => [pp('on', join([[day, 'compound'], [word(pick(['night', 'morning', 'evening', 'afternoon']), 'NOUN|NN'), 'root']], 1)), 'obl'],
    () => [day, 'obl:unmarked'],
    () => [word('overnight', 'ADV|RB'), 'advmod'],
    () => [join([[word('last', 'ADJ|JJ'), 'amod'], [word(pick(['night', 'week', 'month']), 'NOUN|NN'), 'root']], 1), 'obl:unmarked'],
    () => [pp('on', join([[word(pick(['3', '9', '12', '17', '24']), 'NUM|CD'), 'root'], [word(pick(['March', 'June', 'August', 'October']), 'PROPN|NNP'), 'nmod:unmarked']], 0)), 'obl'],
    () => [word('yesterday', 'NOUN|NN'), 'obl:unmarked'],
    () => [join([[word(pick(['late', 'early']), 'ADV|RB'), 'advmod'], [word('on', 'ADP|IN'), 'case'], [day, 'root']], 2), 'obl'],
  ])();
}

/** How many: a number with what bounds it. */
function number(pick: Pick): Phrase {
  const n = word(pick(numbers), 'NUM|CD');
  return pick([
    () => n, () => n, () => n,
    () => join([[join([[word('at', 'ADP|IN'), 'case'], [word('least', 'ADJ|JJS'), 'root']], 1), 'nmod'], [n, 'root']], 1),
    () => join([[join([[word('more', 'ADJ|JJR'), 'root'], [word('than', 'ADP|IN'), 'fixed']], 0), 'advmod'], [n, 'root']], 1),
    () => join([[word('about', 'ADV|RB'), 'advmod'], [n, 'root']], 1),
    () => join([[join([[word('up', 'ADP|IN'), 'root'], [word('to', 'ADP|IN'), 'fixed']], 0), 'advmod'], [n, 'root']], 1),
  ])();
}

const counted = (pick: Pick): Phrase => join([[number(pick), 'nummod'], [word(pick(crowds), 'NOUN|NNS'), 'root']], 1);

/** Those who suffer: a count, with a part of it, or somebody named with an office. */
function people(pick: Pick): Phrase {
  return pick([
    () => counted(pick), () => counted(pick),
    () => join([[counted(pick), 'root'], [comma(), 'punct'], [join([[word('including', 'VERB|VBG'), 'case'], [counted(pick), 'root']], 1), 'nmod']], 0),
    () => join([[counted(pick), 'root'], [join([[word('and', 'CCONJ|CC'), 'cc'], [counted(pick), 'root']], 1), 'conj']], 0),
    () => join([[word('dozens', 'NOUN|NNS'), 'root'], [pp('of', word(pick(crowds), 'NOUN|NNS')), 'nmod']], 0),
    () => join([[name(pick), 'root'], [comma(), 'punct'], [noun(pick(offices)), 'appos'], [comma(), 'punct']], 0),
  ])();
}

/** Those who act, or the thing that acts, with what is said of them before the verb. */
function actor(pick: Pick): Phrase {
  const bare = noun(pick(attackers));
  return pick([
    () => bare, () => bare,
    () => join([[bare, 'root'], [pp('on', noun(pick(['*motorcycles/NOUN|NNS', '*horseback/NOUN|NN', '*foot/NOUN|NN', 'two/NUM|CD/nummod *boats/NOUN|NNS', 'pickup/NOUN|NN/compound *trucks/NOUN|NNS']))), 'nmod']], 0),
    () => join([[bare, 'root'], [join([[word(pick(['armed', 'equipped']), 'VERB|VBN'), 'root'], [pp('with', word(pick(weapons), 'NOUN|NNS')), 'obl']], 0), 'acl']], 0),
    () => join([[bare, 'root'], [pp(pick(['from', 'of']), group(pick)), 'nmod']], 0),
    () => join([[bare, 'root'], [join([[word(pick(['backed', 'supported', 'led', 'trained']), 'VERB|VBN'), 'root'], [pp('by', noun(pick(attackers))), 'obl']], 0), 'acl']], 0),
    () => join([[bare, 'root'], [join([[word('wearing', 'VERB|VBG'), 'root'], [noun('military/ADJ|JJ/amod *uniforms/NOUN|NNS'), 'obj']], 0), 'acl']], 0),
    () => group(pick),
  ])();
}

const group = (pick: Pick): Phrase => noun(pick(groups));

/** A weapon or its work, as a subject. */
function thing(pick: Pick): Phrase {
  const t = noun(pick(things));
  return pick([
    () => t, () => t,
    () => join([[t, 'root'], [pp('on', noun(pick(sites))), 'nmod']], 0),
    () => join([[t, 'root'], [pp('in', town(pick)), 'nmod']], 0),
    () => join([[t, 'root'], [join([[word(pick(['fired', 'launched', 'planted', 'dropped']), 'VERB|VBN'), 'root'], [pp(pick(['by', 'from']), pick([group, town])(pick)), 'obl']], 0), 'acl']], 0),
    () => join([[t, 'root'], [pp('by', noun(pick(attackers))), 'nmod']], 0),
  ])();
}

const tails = (pick: Pick): readonly Part[] => pick<() => readonly Part[]>([
  () => [], () => [],
  () => [[comma(), 'punct'], [join([[word(pick(['killing', 'wounding', 'injuring', 'abducting']), 'VERB|VBG'), 'root'], [people(pick), 'obj']], 0), 'advcl']],
  () => [[comma(), 'punct'], [join([[word('leaving', 'VERB|VBG'), 'root'], [number(pick), 'obj'], [word(pick(['dead', 'wounded']), 'ADJ|JJ'), 'xcomp']], 0), 'advcl']],
  () => [[join([[word('and', 'CCONJ|CC'), 'cc'], [word(pick(['wounded', 'injured', 'abducted', 'killed', 'burned']), 'VERB|VBD'), 'root'], [counted(pick), 'obj']], 1), 'conj']],
  () => [[comma(), 'punct'], [join([[word('according', 'VERB|VBG'), 'case'], [word('to', 'ADP|IN'), 'x'], [speaker(pick), 'root']], 2), 'obl']],
])();

/** Makes "to" a fixed part of "according". */
const settle = (p: Phrase): Phrase => ({ ...p, words: p.words.map((w, i) => (w.label === 'x' ? { ...w, head: i - 1, label: 'fixed' } : w)) });

/** A clause that tells of a deed; `tense` is how its verb stands. */
function clause(pick: Pick): Phrase {
  const deed: Deed = pick(deeds);
  const verb = word(deed.past, 'VERB|VBD');
  const object = pick([() => people(pick), () => noun(pick(sites))]);
  return pick<() => Phrase>([
    () => join([[actor(pick), 'nsubj'], [verb, 'root'], [deed.people ? people(pick) : object(), 'obj'], [place(pick), 'obl'], time(pick), ...tails(pick)], 1),
    () => join([[actor(pick), 'nsubj'], [verb, 'root'], [deed.people ? people(pick) : object(), 'obj'], [place(pick), 'obl'], ...tails(pick)], 1),
    () => join([[thing(pick), 'nsubj'], [word(pick(['killed', 'wounded', 'injured', 'hit', 'struck', 'destroyed', 'damaged']), 'VERB|VBD'), 'root'], [object(), 'obj'], [place(pick), 'obl'], time(pick), ...tails(pick)], 1),
    () => join([[people(pick), 'nsubj:pass'], [word('were', 'AUX|VBD'), 'aux:pass'], [word(deed.part, 'VERB|VBN'), 'root'], [place(pick), 'obl'], time(pick), ...tails(pick)], 2),
    () => join([[counted(pick), 'nsubj:pass'], [word('were', 'AUX|VBD'), 'aux:pass'], [word(pick(['killed', 'wounded', 'injured']), 'VERB|VBN'), 'root'], [when(pick), 'advcl'], ...tails(pick)], 2),
    () => join([[people(pick), 'nsubj'], [word('died', 'VERB|VBD'), 'root'], [when(pick), 'advcl']], 1),
    () => join([[name(pick), 'nsubj:pass'], [word('was', 'AUX|VBD'), 'aux:pass'], [word('shot', 'VERB|VBN'), 'root'], [word('dead', 'ADJ|JJ'), 'xcomp'], [pp('by', noun(pick(attackers))), 'obl'], [place(pick), 'obl'], time(pick)], 2),
    () => join([[actor(pick), 'nsubj'], [word('opened', 'VERB|VBD'), 'root'], [word('fire', 'NOUN|NN'), 'obj'], [pp('on', noun(pick(sites))), 'obl'], [place(pick), 'obl'], ...tails(pick)], 1),
    () => join([[word(pick(['Elsewhere', 'Meanwhile', 'Earlier', 'Separately']), 'ADV|RB'), 'advmod'], [comma(), 'punct'], [actor(pick), 'nsubj'], [word('set', 'VERB|VBD'), 'root'], [word('fire', 'NOUN|NN'), 'obj'], [pp('to', noun(pick(sites))), 'obl'], [place(pick), 'obl'], time(pick)], 3),
    () => join([[actor(pick), 'nsubj'], [word(pick(['stopped', 'surrounded', 'entered']), 'VERB|VBD'), 'root'], [noun(pick(sites)), 'obj'], [join([[word('and', 'CCONJ|CC'), 'cc'], [word('shot', 'VERB|VBD'), 'root'], [counted(pick), 'obj'], [word('dead', 'ADJ|JJ'), 'xcomp']], 1), 'conj']], 1),
    () => join([[people(pick), 'nsubj:pass'], [word(pick(['has', 'have']), 'AUX|VBZ'), 'aux'], [word('been', 'AUX|VBN'), 'aux:pass'], [word('shot', 'VERB|VBN'), 'root'], [word('dead', 'ADJ|JJ'), 'xcomp'], [pp('by', noun(pick(attackers))), 'obl'], [place(pick), 'obl']], 3),
    () => join([[actor(pick), 'nsubj'], [word('had', 'AUX|VBD'), 'aux'], [word(deed.part, 'VERB|VBN'), 'root'], [deed.people ? people(pick) : object(), 'obj'], [place(pick), 'obl'], time(pick)], 2),
    () => join([[actor(pick), 'nsubj'], [word('had', 'AUX|VBD'), 'aux'], [word('opened', 'VERB|VBN'), 'root'], [word('fire', 'NOUN|NN'), 'obj'], [pp('on', noun(pick(sites))), 'obl'], [place(pick), 'obl'], time(pick)], 2),
    () => join([[name(pick), 'nsubj:pass'], [word('was', 'AUX|VBD'), 'aux:pass'], [word('shot', 'VERB|VBN'), 'root'], [pp('in', noun('the/DET|DT/det *chest/NOUN|NN')), 'obl'], [join([[word('and', 'CCONJ|CC'), 'cc'], [word('died', 'VERB|VBD'), 'root'], [pp('in', word('hospital', 'NOUN|NN')), 'obl']], 1), 'conj']], 2),
    () => join([[word(pick(numbers), 'NUM|CD'), 'nsubj:pass'], [word('were', 'AUX|VBD'), 'aux:pass'], [word(pick(['killed', 'wounded', 'captured']), 'VERB|VBN'), 'root'], [join([[word('and', 'CCONJ|CC'), 'cc'], [word(pick(numbers), 'NUM|CD'), 'nsubj:pass'], [word(pick(['wounded', 'captured', 'abducted']), 'VERB|VBN'), 'root']], 2), 'conj'], [place(pick), 'obl']], 2),
    () => join([[join([[noun(pick(sites)), 'root'], [join([[word('that', 'PRON|WDT'), 'nsubj'], [word('killed', 'VERB|VBD'), 'root'], [counted(pick), 'obj']], 1), 'acl:relcl']], 0), 'nsubj:pass'], [word('was', 'AUX|VBD'), 'aux:pass'], [word('claimed', 'VERB|VBN'), 'root'], [pp('by', group(pick)), 'obl']], 2),
    () => join([[actor(pick), 'nsubj'], [word('clashed', 'VERB|VBD'), 'root'], [pp('with', noun(pick(attackers))), 'obl'], [place(pick), 'obl'], time(pick)], 1),
  ])();
}

const when = (pick: Pick): Phrase => join([[word('when', 'ADV|WRB'), 'advmod'], [thing(pick), 'nsubj'], [word(pick(['exploded', 'hit', 'struck', 'landed', 'detonated']), 'VERB|VBD'), 'root'], [place(pick), 'obl'], time(pick)], 2);

function speaker(pick: Pick): Phrase {
  return pick([
    () => noun(pick(['*police/NOUN|NNS', '*officials/NOUN|NNS', '*residents/NOUN|NNS', '*witnesses/NOUN|NNS', 'the/DET|DT/det *army/NOUN|NN', 'the/DET|DT/det *military/NOUN|NN', 'local/ADJ|JJ/amod *officials/NOUN|NNS', 'security/NOUN|NN/compound *sources/NOUN|NNS', 'the/DET|DT/det health/NOUN|NN/compound *ministry/NOUN|NN', 'a/DET|DT/det medical/ADJ|JJ/amod *source/NOUN|NN'])),
    () => join([[word(pick(['spokesman', 'governor', 'mayor', 'commander']), 'NOUN|NN'), 'nmod:desc'], [name(pick), 'root']], 1),
    () => join([[name(pick), 'root'], [comma(), 'punct'], [noun(pick(offices)), 'appos'], [comma(), 'punct']], 0),
    () => join([[noun('a/DET|DT/det *spokesman/NOUN|NN'), 'root'], [pp('for', group(pick)), 'nmod']], 0),
    () => group(pick),
    () => word(pick(['he', 'she', 'it']), 'PRON|PRP'),
    () => join([[word(pick(['its', 'his', 'their']), 'PRON|PRP$'), 'nmod:poss'], [word('spokesman', 'NOUN|NN'), 'root'], [comma(), 'punct'], [name(pick), 'appos'], [comma(), 'punct']], 1),
    () => join([[country(pick), 'nmod:poss'], [noun(pick(['defence/NOUN|NN/compound *ministry/NOUN|NN', '*army/NOUN|NN', '*military/NOUN|NN', 'health/NOUN|NN/compound *ministry/NOUN|NN'])), 'root']], 1),
  ])();
}

/** "Tarsin's". */
const country = (pick: Pick): Phrase => join([[town(pick), 'root'], [word("'s", 'PART|POS'), 'case']], 0);

/** Those whom a speaker means as its own. */
const own = (pick: Pick): Phrase => join([[word(pick(['its', 'their', 'our']), 'PRON|PRP$'), 'nmod:poss'], [word(pick(['forces', 'troops', 'fighters', 'soldiers', 'jets']), 'NOUN|NNS'), 'root']], 1);

const deedNoun = (pick: Pick): Phrase => noun(pick(['the/DET|DT/det *attack/NOUN|NN', 'the/DET|DT/det *strike/NOUN|NN', 'the/DET|DT/det *bombing/NOUN|NN', 'the/DET|DT/det *killings/NOUN|NNS', 'the/DET|DT/det *shelling/NOUN|NN', 'the/DET|DT/det *raid/NOUN|NN', 'the/DET|DT/det *massacre/NOUN|NN', 'a/DET|DT/det car/NOUN|NN/compound *bombing/NOUN|NN']));

/** Headlines: verbs in the present, participles without their auxiliary. */
function headline(pick: Pick): Phrase {
  const few = word(pick(['Nine', 'Two', 'Six', 'Dozens', 'Twelve']), 'NUM|CD');
  return pick<() => Phrase>([
    () => join([[noun(pick(attackers.filter((a) => !a.includes('/DET')))), 'nsubj'], [word(pick(['kill', 'abduct', 'attack', 'wound', 'seize']), 'VERB|VBP'), 'root'], [word(pick(numbers), 'NUM|CD'), 'obj'], [pp('in', town(pick)), 'obl']], 1),
    () => join([[few, 'nsubj:pass'], [word(pick(['killed', 'wounded', 'abducted', 'injured']), 'VERB|VBN'), 'root'], [pp('in', noun(pick(['drone/NOUN|NN/compound *strike/NOUN|NN', '*blast/NOUN|NN', 'air/NOUN|NN/compound *strike/NOUN|NN', '*shelling/NOUN|NN', '*attack/NOUN|NN', '*clashes/NOUN|NNS']))), 'obl'], [pp(pick(['on', 'in', 'near']), town(pick)), 'nmod']], 1),
    () => join([[counted(pick), 'nsubj'], [word('dead', 'ADJ|JJ'), 'root'], [pp('after', noun(pick(['*blast/NOUN|NN', '*attack/NOUN|NN', '*shelling/NOUN|NN']))), 'obl'], [pp('in', town(pick)), 'obl']], 1),
    () => join([[group(pick), 'nsubj'], [word('says', 'VERB|VBZ'), 'root'], [join([[word('it', 'PRON|PRP'), 'nsubj'], [word(pick(['killed', 'captured', 'shelled']), 'VERB|VBD'), 'root'], [noun(pick(sites)), 'obj']], 1), 'ccomp']], 1),
  ])();
}

/** Answers of those who are named: claims of responsibility, denials, accusations, figures. */
function answer(pick: Pick): Phrase {
  const who = speaker(pick);
  const had = join([[own(pick), 'nsubj'], [word('had', 'AUX|VBD'), 'aux'], [word(pick(deeds).part, 'VERB|VBN'), 'root'], [noun(pick(sites)), 'obj'], [place(pick), 'obl']], 2);
  return pick<() => Phrase>([
    () => join([[who, 'nsubj'], [word('claimed', 'VERB|VBD'), 'root'], [join([[word('responsibility', 'NOUN|NN'), 'root'], [pp('for', deedNoun(pick)), 'nmod']], 0), 'obj'], stop()], 1),
    () => join([[who, 'nsubj'], [word('denied', 'VERB|VBD'), 'root'], [join([[word('that', 'SCONJ|IN'), 'mark'], [had, 'root']], 1), 'ccomp'], stop()], 1),
    () => join([[who, 'nsubj'], [word('accused', 'VERB|VBD'), 'root'], [group(pick), 'obj'], [join([[word('of', 'SCONJ|IN'), 'mark'], [word(pick(['killing', 'shelling', 'abducting', 'attacking', 'executing']), 'VERB|VBG'), 'root'], [pick([counted, people])(pick), 'obj'], [place(pick), 'obl']], 1), 'advcl'], stop()], 1),
    () => join([[who, 'nsubj'], [word('blamed', 'VERB|VBD'), 'root'], [group(pick), 'obj'], [pp('for', deedNoun(pick)), 'obl'], stop()], 1),
    () => join([[who, 'nsubj'], [word('blamed', 'VERB|VBD'), 'root'], [deedNoun(pick), 'obj'], [pp('on', group(pick)), 'obl'], stop()], 1),
    () => join([[who, 'nsubj'], [word('said', 'VERB|VBD'), 'root'], [had, 'ccomp'], stop()], 1),
    () => join([[who, 'nsubj'], [word('put', 'VERB|VBD'), 'root'], [join([[word('the', 'DET|DT'), 'det'], [noun('death/NOUN|NN/compound *toll/NOUN|NN'), 'root']], 1), 'obj'], [pp('at', number(pick)), 'obl'], stop()], 1),
    () => join([[join([[noun('the/DET|DT/det death/NOUN|NN/compound *toll/NOUN|NN'), 'root'], [pp('from', deedNoun(pick)), 'nmod']], 0), 'nsubj'], [word(pick(['rose', 'climbed']), 'VERB|VBD'), 'root'], [pp('to', word(pick(numbers), 'NUM|CD')), 'obl'], time(pick), stop()], 1),
    () => join([[who, 'nsubj'], [word('condemned', 'VERB|VBD'), 'root'], [deedNoun(pick), 'obj'], stop()], 1),
    () => join([[noun('No/DET|DT/det *group/NOUN|NN'), 'nsubj'], [word('claimed', 'VERB|VBD'), 'root'], [word('responsibility', 'NOUN|NN'), 'obj'], stop()], 1),
  ])();
}

/** A deed's sufferer with what else is told of him or her in a relative clause. */
function sufferer(pick: Pick): Phrase {
  const clauseOf = join([[word('who', 'PRON|WP'), 'nsubj:pass'], [word('was', 'AUX|VBD'), 'aux:pass'], [word(pick(['abducted', 'wounded', 'shot', 'arrested', 'captured']), 'VERB|VBN'), 'root'], [place(pick), 'obl'], time(pick)], 2);
  const person = join([[name(pick), 'root'], [comma(), 'punct'], [clauseOf, 'acl:relcl'], [comma(), 'punct']], 0);
  return join([[person, 'nsubj'], [word('died', 'VERB|VBD'), 'root'], [pp('in', word('hospital', 'NOUN|NN')), 'obl'], time(pick), stop()], 1);
}

/** A clause in quotation marks with who says it. */
function quoted(pick: Pick): Phrase {
  const said = join([[word('“', "PUNCT|``"), 'punct'], [clause(pick), 'root'], [comma(), 'punct'], [word('”', "PUNCT|''"), 'punct']], 1);
  return join([[said, 'ccomp'], [speaker(pick), 'nsubj'], [word('said', 'VERB|VBD'), 'root'], stop()], 2);
}

const stop = (): Part => [word('.', 'PUNCT|.'), 'punct'];
const saying = (): string => 'said';

/** A whole sentence: a deed alone, or with who tells it before or behind. */
function sentence(pick: Pick): Phrase {
  const rest = pick([null, null, null, null, null, null, answer, answer, answer, headline, headline, sufferer, quoted]);
  if (rest) return rest(pick);
  const deed = clause(pick);
  const told = { ...deed };
  return pick<() => Phrase>([
    () => join([[deed, 'root'], stop()], 0),
    () => join([[behind(told), 'ccomp'], [speaker(pick), 'nsubj'], [word(saying(), 'VERB|VBD'), 'root'], stop()], 2),
    () => join([[behind(told), 'ccomp'], [speaker(pick), 'nsubj'], [word(saying(), 'VERB|VBD'), 'root'], [pp('in', noun('a/DET|DT/det *statement/NOUN|NN')), 'obl'], stop()], 2),
    () => join([[behind(told), 'ccomp'], [speaker(pick), 'nsubj'], [word('told', 'VERB|VBD'), 'root'], [noun(pick(['*reporters/NOUN|NNS', 'state/NOUN|NN/compound *television/NOUN|NN'])), 'iobj'], time(pick), stop()], 2),
    () => join([[speaker(pick), 'nsubj'], [word(saying(), 'VERB|VBD'), 'root'], [told, 'ccomp'], stop()], 1),
    () => join([[speaker(pick), 'nsubj'], [word(saying(), 'VERB|VBD'), 'root'], [join([[word('that', 'SCONJ|IN'), 'mark'], [told, 'root']], 1), 'ccomp'], stop()], 1),
    () => join([[speaker(pick), 'nsubj'], [word(saying(), 'VERB|VBD'), 'root'], time(pick), [join([[word('that', 'SCONJ|IN'), 'mark'], [told, 'root']], 1), 'ccomp'], stop()], 1),
    () => join([[behind(join([[word('According', 'VERB|VBG'), 'case'], [word('to', 'ADP|IN'), 'x'], [speaker(pick), 'root']], 2)), 'obl'], [told, 'root'], stop()], 1),
  ])();
}

/** A clause with the comma behind it that parts it from its speaker. */
const behind = (p: Phrase): Phrase => (p.words.at(-1)?.form === ',' ? p : join([[p, 'root'], [comma(), 'punct']], 0));

/** `count` made sentences, in documents of twenty. */
export function madeTrees(count: number): readonly Tree[] {
  const pick = dice(20_260);
  return Array.from({ length: count }, (_, i) => {
    const { words } = settle(sentence(pick));
    const forms = words.map((w) => w.form);
    forms[0] = (forms[0] as string).replace(/^\p{Ll}/u, (c) => c.toUpperCase());
    return { words: forms, tags: words.map((w) => w.tag), heads: Int32Array.from(words, (w) => w.head), labels: words.map((w) => w.label), document: `made-${Math.floor(i / 20)}` };
  });
}
