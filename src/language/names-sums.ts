import { holds, placeOf } from './held.ts';
import { addLanes, lanes, type Lanes } from './lanes.ts';
import { classesAt, finish, hashAt, modeOf, mostFeatures, ofClasses, ofForm, ofLeft, ofRight, ofRunClasses, ofSecondLeft, ofSecondRight, ofShapes, ofTold, others, runOf, shapeAt } from './names-features.ts';
import type { Memory } from './names-memory.ts';
import type { Words } from './names-words.ts';
import { mostHeld } from './spelling.ts';

// What parts of a word's features speak for where no list knows names, added up once and held as rows behind the model's own: of each form by its place beside the word; of shapes, classes
// and what is told in few places, each with the latest key that fell into it. All follow from the weights alone.

/** The rows of a form: what it speaks for as the word itself, as the one before, behind, and as those beyond. */
const Beside = { self: 0, left: 1, right: 2, secondLeft: 3, secondRight: 4 } as const;
const besides = 5;
/** Forms without a number of their own have one place, where they are made anew each time; what is outside a sentence has another on each side. */
const unnumbered = mostHeld, ahead = mostHeld + 1, behind = mostHeld + 2, forms = mostHeld + 3;

/** Each part has so many places of four rows: three for the key and the last for its sums. */
const placeBits = 13, places = 1 << placeBits, placeRows = 4;
const Part = { shapes: 0, classes: 1, told: 2, run: 3 } as const;
const parts = 4;
/** Rows from which the places on begin, counted from the model's last. */
const firstPlace = (forms * besides + placeRows) & -placeRows;
/** How many rows are held. */
export const heldRows = firstPlace + parts * places * placeRows;

/** Which rows of each form are made, a bit a row. */
export interface Made { readonly forms: Uint8Array }
/** Nothing held yet; no key is -1 throughout. */
export function madeIn({ cells, count }: Lanes): Made {
  cells.fill(-1, (count + firstPlace) * lanes);
  return { forms: new Uint8Array(forms) };
}

const scratch = new Int32Array(mostFeatures);

/** Writes the sum of the first `n` features of the scratch, hashed half, into a row. */
function sumUp(model: Lanes, row: number, n: number): void {
  const { cells, shift } = model, to = row * lanes;
  cells.fill(0, to, to + lanes);
  addLanes(model, scratch, finish(scratch, 0, n, shift), cells, to);
}

/** The row of word `k` in a place beside another. */
function formRow(model: Lanes, made: Made, s: Words, k: number, beside: number): number {
  const form = k < 0 ? ahead : k >= s.count ? behind : s.spelled[k]!.id, place = form < 0 ? unnumbered : form;
  const row = model.count + place * besides + beside, bit = 1 << beside;
  if (form < 0 || !(made.forms[place]! & bit)) {
    made.forms[place]! |= bit;
    sumUp(model, row, besideFeatures(s, k, beside));
  }
  return row;
}

function besideFeatures(s: Words, k: number, beside: number): number {
  const low = hashAt(s, k);
  switch (beside) {
    case Beside.self: return ofForm(s.spelled[k]!, false, 0, scratch, 0);
    case Beside.left: return ofLeft(low, classesAt(s, k), 0, scratch, 0);
    case Beside.right: return ofRight(low, classesAt(s, k), 0, scratch, 0);
    case Beside.secondLeft: return ofSecondLeft(low, scratch, 0);
    default: return ofSecondRight(low, scratch, 0);
  }
}

/** The row of a key's sums; where another key stood, it comes back as its complement: the sums are to be made. */
function placed({ cells, count }: Lanes, part: number, a: number, b: number, c: number, d: number, e: number, f: number): number {
  const first = count + firstPlace + (part * places + placeOf(placeBits, a, b, c, d, e, f)) * placeRows, row = first + placeRows - 1;
  return holds(cells, first * lanes, a, b, c, d, e, f) ? row : ~row;
}

function made(model: Lanes, row: number, n: number): number {
  sumUp(model, row, n);
  return row;
}

/** Writes rows whose sum is that of all features of a word in a sentence whose capitals count, and says how many. */
export function heldFeatures(model: Lanes, held: Made, s: Words, i: number, memory: Memory, out: Int32Array): number {
  const shape = shapeAt(s, i), sl = shapeAt(s, i - 1), sr = shapeAt(s, i + 1);
  const c0 = classesAt(s, i), cl = classesAt(s, i - 1), cr = classesAt(s, i + 1), cl2 = classesAt(s, i - 2), cr2 = classesAt(s, i + 2);
  out[0] = formRow(model, held, s, i, Beside.self); out[1] = formRow(model, held, s, i - 1, Beside.left); out[2] = formRow(model, held, s, i + 1, Beside.right);
  out[3] = formRow(model, held, s, i - 2, Beside.secondLeft); out[4] = formRow(model, held, s, i + 2, Beside.secondRight);
  const mode = modeOf(s, i), kl = i === 0 ? 9 : 0, told = memory.of(hashAt(s, i));
  const shapes = placed(model, Part.shapes, sl, shape, sr, mode | (kl << 4), cl, cr);
  out[5] = shapes < 0 ? made(model, ~shapes, ofShapes(sl, shape, sr, mode, cl, cr, 0, 0, kl, scratch, 0)) : shapes;
  const classes = placed(model, Part.classes, cl2, cl, c0, cr, cr2, 0);
  out[6] = classes < 0 ? made(model, ~classes, ofClasses(cl2, cl, c0, cr, cr2, 0, scratch, 0)) : classes;
  const tells = placed(model, Part.told, told, shape, c0, 0, 0, 0);
  out[7] = tells < 0 ? made(model, ~tells, ofTold(told, shape, c0, 0, scratch, 0)) : tells;
  let n = 8;
  if (s.runFirst[i]! >= 0) {
    const run = runOf(s, i), inRun = placed(model, Part.run, run.place | (run.length << 8), run.ca, run.cz, run.cb, run.cn, shape);
    out[n++] = inRun < 0 ? made(model, ~inRun, ofRunClasses(run, shape, scratch, 0)) : inRun;
  }
  return finish(out, n, others(s, i, memory, out, n), model.shift);
}
