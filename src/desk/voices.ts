import { voiced, type Voicing } from '#coders/person';
import { claimKey, type StoredReview } from '#ledger';
import type { Claim, Coding } from '#model';

/** A person's decision on a claim: one that was added, or what of the coder's was corrected. */
export interface Spoken { readonly claim: string; readonly decision: 'add' | 'correct'; readonly by: string; readonly at: string; readonly reason: string | null; readonly id: string }

/** The claims of a coding as persons left them; `keys` are the keys under which decisions name them, by their ids. */
export interface Voices { readonly claims: readonly Claim[]; readonly spoken: readonly Spoken[]; readonly keys: ReadonlyMap<string, string> }

const voiceIn = (r: StoredReview): Voicing | undefined => (r.body as { readonly voice?: Voicing }).voice;
const told = (r: StoredReview, claim: string, decision: Spoken['decision']): Spoken => ({ claim, decision, by: r.by, at: r.at, reason: r.reason, id: r.id });

/** Lays persons' decisions on the claims of a coding: a claim keeps the key of the words that it was first read from. */
export function voices(coding: Coding, reviews: readonly StoredReview[]): Voices {
  const about = reviews.filter(voiceIn), fixes = new Map(about.filter((r) => r.decision === 'correct').map((r) => [r.statement, r])), spoken: Spoken[] = [];
  const keys = new Map(coding.claims.map((c) => [c.id, claimKey(c)]));
  const claims = coding.claims.slice();
  for (const r of about.filter((a) => a.decision === 'add')) {
    const made = voiced(`p${r.id.slice(0, 8)}`, voiceIn(r)!, { ...coding, claims });
    claims.push(made);
    keys.set(made.id, claimKey(made));
    spoken.push(told(r, made.id, 'add'));
  }
  const corrected = claims.map((c) => {
    const fix = fixes.get(keys.get(c.id)!);
    if (!fix) return c;
    spoken.push(told(fix, c.id, 'correct'));
    return voiced(c.id, voiceIn(fix)!, coding, c);
  });
  return { claims: corrected, spoken, keys };
}
