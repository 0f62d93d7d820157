import type { Claim } from '#model';
import type { Doc } from '../doc.ts';

const heading = /(?<!\p{L})(?:press (?:statement|release|note|communiqu[eé])|communiqu[eé]|official statement|public statement|statement (?:by|of|no))(?!\p{L})/iu;
const closing = /^(?:issued by|done at|signed|sgd\b|for and on behalf)/imu;
/** Bodies whose outlet is themselves: what they publish is their own statement. */
const official = /\b(?:ministry|army|armed forces|forces|police|navy|air force|command|presidency|government|front|brigades?|movement|alliance|administration|corps|department of)\b/iu;
/** "The General Staff informs the public": whom a press note begins with. */
const informs = /^(?:the )?(\p{L}[^,.;:]{2,80}?) (?:hereby |regrets? to |wish(?:es)? to |would like to )?(?:informs?|announces?|notif(?:y|ies)|reports?|condemns?|deplores?)\b/iu;
const ownVoice = /^(?:we|us|our (?:organi[sz]ation|movement|command|front|army|forces|party|ministry))$/iu;

const plain = (s: string): string => ` ${s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/^ ?the /, '').trim()} `;

/** Whether a claim is the voice of the body that issues the report (a communiqué, a press note): it says nothing that is not the report's own. A denial keeps its claimant: it takes something back. */
export function issuerOf(doc: Doc): ((c: Claim) => boolean) | null {
  const lines = doc.text.split('\n').map((l) => l.trim()).filter((l) => l);
  const body = lines.findIndex((l) => l.length > 60 && /[.!?:]["”’)]?$/.test(l));
  const head = lines.slice(0, Math.max(0, Math.min(body, 8)));
  const tail = doc.text.slice(-400);
  const foot = closing.test(tail) ? tail.slice(tail.search(closing)) : '';
  const own = doc.outlet !== null && official.test(doc.outlet);
  if (!own && !head.some((l) => heading.test(l)) && !foot) return null;
  const opening = head.some((l) => heading.test(l)) ? informs.exec(lines[body] ?? '')?.[1] ?? '' : '';
  const issuers = [...head, ...(opening ? [opening] : []), ...(own ? [doc.outlet ?? ''] : []), ...foot.split('\n')].map(plain);
  const initials = issuers.map((l) => l.trim().split(' ').filter((w) => !/^(?:of|and|the|for)$/.test(w)).map((w) => w[0] ?? '').join(''));
  return ({ claimant, stance }) => {
    if (stance === 'denies' || claimant.kind === 'person' || claimant.kind === 'unnamed') return false;
    const name = plain(claimant.name);
    return ownVoice.test(name.trim()) || (name.trim().length > 2 && (issuers.some((l) => l.includes(name) || (/\p{L} \p{L}/u.test(l) && name.includes(l))) || initials.includes(name.trim())));
  };
}
