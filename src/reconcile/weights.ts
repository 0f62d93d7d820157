/** Log-odds of a pair before any reason. */
export const bias = -6.8;

/** What each reason weighs, in log-odds: learnt from the training half of the gun-violence reports (docs/decisions/062), but for those below the line, which that corpus cannot teach. */
export const weights = {
  words: 4.5, 'no-words': -0.1,
  'told-together': 2.1, 'told-soon': 0.9, 'told-near': 0.2, 'told-later': -1.3, 'told-apart': -2.4,
  'same-day': 2, 'days-meet': 1,
  'same-place': 0.9, 'places-near': 0.4, 'same-country': 0.35, 'same-province': 0.35,
  'same-victims': 1, 'same-toll': 1.6, 'tolls-meet': 1.3,
  // one country and one kind of violence, told by a coder that errs: by hand from here on
  'words-elsewhere': 2.2, 'same-parties': 0.5, 'day-apart': -0.5, 'days-apart': -2.5, 'week-apart': -4, 'far-apart-in-time': -5, 'places-apart': -1.5, 'places-far': -4, 'other-place': -2.5, 'other-country': -4,
  'same-kind': 0.1, 'other-kind': -1, 'same-weapon': 0.1, 'other-weapon': -0.3, 'other-scope': -3, 'other-victims': -0.3, copies: 3,
} as const;
