import type { DateValue, Field, PlaceValue, QuantityValue, TollValue, ValueOf } from '#codebook';

const reversed = (low: number | string | null, high: number | string | null): boolean => low !== null && high !== null && low > high;
const count = (v: TollValue | QuantityValue): string | null => (reversed(v.min, v.max) ? 'its floor is above its ceiling' : null);

const real = (day: string | null): boolean => day === null || (!Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day));
function date(v: DateValue): string | null {
  if (!real(v.start) || !real(v.end)) return 'the calendar has no such day';
  return reversed(v.start, v.end) ? 'it ends before it starts' : null;
}

function place(v: PlaceValue): string | null {
  if ((v.lat ?? null) === null !== ((v.lon ?? null) === null)) return 'half a point is no point';
  return v.precision > 4 && (v.lat ?? null) !== null ? `a point is drawn at precision ${v.precision}` : null;
}

const checks: { readonly [F in Field]: (value: ValueOf<F>) => string | null } = {
  type: () => null, date, place, perpetrator: () => null, target: () => null, killed: count, injured: count, missing: count, abducted: count, detained: count,
  displaced: count, released: count, victim: () => null, weapon: () => null, damage: () => null, quantity: count,
};

/** What is wrong with a value beyond its shape, by the codebook; null where nothing is. */
export const wrong = (field: Field, value: unknown): string | null => checks[field](value as never);
