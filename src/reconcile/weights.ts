/** Log-odds of a pair before any reason. */
export const bias = -4;

/** What each reason weighs, in log-odds. */
export const weights = {
  'same-day': 1.5, 'days-meet': 1, 'day-apart': 0.5, 'days-apart': -1, 'week-apart': -2.5, 'far-apart-in-time': -4,
  'told-together': 1, 'told-near': 0, 'told-apart': -1.5,
  'same-place': 1.5, 'places-near': 1, 'places-apart': -0.5, 'places-far': -3, 'same-province': 0.3, 'same-country': 0, 'other-country': -3,
  words: 10, 'some-words': 0.5, names: 0.5, 'same-victims': 2.5, 'other-victims': -1, 'same-parties': 0.7,
  'same-kind': 0.3, 'other-kind': -2, 'same-weapon': 0.3, 'other-weapon': -0.2, 'other-scope': -3, 'same-toll': 0.6, 'tolls-meet': 0.1, copies: 4,
} as const;
