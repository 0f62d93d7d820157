import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateValue } from '#codebook';
import type { Doc } from '../../doc.ts';
import { findDates } from './index.ts';

/** A report whose sentences end at full stops; one paragraph a line. */
function report(text: string, published: string | null = '2024-05-16', outlet: string | null = null): Doc {
  const sentences = [...text.matchAll(/[^\n]+?(?:[a-z0-9)]{3}\.(?=\s+[A-Z])|\n|$)/g)].filter((m) => m[0].trim())
    .map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length, paragraph: text.slice(0, m.index).split('\n').length - 1, tokens: [] }));
  return { text, parse: { sentences, names: [], cut: [] }, published, outlet, title: null };
}

const short = (doc: Doc): string[] => findDates(doc).dates.filter((d) => d.calendar).map(({ value: v }) =>
  [`${v.words}:`, v.partial ?? (v.start === null ? '?' : v.start === v.end ? v.start : `${v.start}/${v.end ?? ''}`), v.precision, v.partOfDay, v.time && `${v.time.approximate ? '~' : ''}${v.time.local}${v.time.utc ? `=${v.time.utc}Z` : ''}`].filter(Boolean).join(' '));

/** Published on Thursday 16 May 2024. */
const rows: readonly (readonly [text: string, ...dates: string[]])[] = [
  // headings, nights of two days, times alone, anniversaries, feasts
  ['- 9/5. A patrol was ambushed.', '9/5: 2024-05-09 day'],
  ['- Night of 10 to 11/5. A patrol was ambushed.', 'Night of 10 to 11/5: 2024-05-10/2024-05-11 days night'],
  ['3/5. A thread on the war.'],
  ['The city counts 371 deaths so far in 2024, after 407 in 2023.', '2024: 2024-01-01/2024-05-16 year', '2023: 2023-01-01/2023-12-31 year'],
  ['Fri. 10.05: two carts were burned.', 'Fri. 10.05: 2024-05-10 day'], ['On Tuesday (7/5) shots were heard.', 'Tuesday (7/5: 2024-05-07 day'], ['They won on Sat 3.5 to 2.'],
  ['Night of Sat. 11 to Sun. 12.05, Orlan.', 'Night of Sat. 11 to Sun. 12.05: 2024-05-11/2024-05-12 days night'], ['Many fled the fighting of 9-11/05.', '9-11/05: 2024-05-09/2024-05-11 days'],
  ['Troops came in August 2022. A raid on the 7th of that month killed six.', 'August 2022: 2022-08-01/2022-08-31 month', 'the 7th of that month: 2022-08-07 day'],
  ['Shells fell overnight 12/13 May. The next morning looters came.', 'overnight 12/13 May: 2024-05-12/2024-05-13 days night', 'The next morning: 2024-05-13 day morning'],
  ['Orlan fell on Tuesday. At around 10 p.m. a plane came.', 'Tuesday: 2024-05-14 day', 'around 10 p.m.: 2024-05-14 day ~22:00'],
  ['30 December will be a year since the shelling of Orlan.', '30 December: 2023-12-30 day'],
  ['Monday marks the third anniversary of the coup.', 'Monday: 2021-05-13 day'],
  ['A priest was shot on Good Friday.', 'Good Friday: 2024-03-29 day'],
  ['In November 2018 he was seized. He was beaten at a camp that December.', 'November 2018: 2018-11-01/2018-11-30 month', 'that December: 2018-12-01/2018-12-31 month'],
  ['The army seized power on 1 February 2021. Thousands have been arrested since then.', '1 February 2021: 2021-02-01 day', 'since then: 2021-02-01/ since'],
  ['In 2019 his house was raked with gunfire. The year after that he was seized and let go three days later.', '2019: 2019-01-01/2019-12-31 year', 'The year after: 2020-01-01/2020-12-31 year', 'three days later: ? unknown'],
  // a night that is not named, and into the morning
  ['Six drones were shot down over Orlan during the night.', 'during the night: 2024-05-15/2024-05-16 days night'],
  ['On 2 May a mine went off in Orlan. Three men died during the night.', '2 May: 2024-05-02 day'],
  ['Shells fell during the night of 3 to 4 May.', 'the night of 3 to 4 May: 2024-05-03/2024-05-04 days night'],
  ['Orlan was shelled from late Monday until dawn.', 'from late Monday until dawn: 2024-05-13/2024-05-14 days night'],
  ['Orlan was shelled from yesterday evening until this morning.', 'from yesterday evening until this morning: 2024-05-15/2024-05-16 days night'],
  ['A convoy was hit on Tuesday. The bombardment of Orlan came three days after a mine killed two.', 'Tuesday: 2024-05-14 day', 'three days after: 2024-05-11 day'],
  // weekdays
  ['Shells fell on Orlan on Tuesday.', 'Tuesday: 2024-05-14 day'],
  ['Shells fell on Orlan on Thursday.', 'Thursday: 2024-05-16 day'],
  ['Shells fell on Orlan on Friday.', 'Friday: 2024-05-10 day'],
  ['The two sides will meet in Orlan on Friday.', 'Friday: 2024-05-17 day'],
  ['On Friday the envoys will meet in Orlan.', 'Friday: 2024-05-17 day'],
  ['Talks open next Friday.', 'next Friday: 2024-05-17 day'],
  ['The colonel, who will retire soon, was shot on Monday.', 'Monday: 2024-05-13 day'],
  ['A mine went off last Saturday.', 'last Saturday: 2024-05-11 day'],
  ['A mine went off last Thursday.', 'last Thursday: 2024-05-09 day'],
  ['A mine went off this Monday.', 'this Monday: 2024-05-13 day'],
  ['Tuesday night saw heavy fire.', 'Tuesday night: 2024-05-14 day night'],
  ['The raid came early Tuesday.', 'early Tuesday: 2024-05-14 day early'],
  ['The raid came late on Sunday.', 'late on Sunday: 2024-05-12 day night'],
  ['It began in the early hours of Monday.', 'the early hours of Monday: 2024-05-13 day early'],
  ['It began on the morning of Monday.', 'the morning of Monday: 2024-05-13 day morning'],
  ["Monday's blast hurt nobody.", 'Monday: 2024-05-13 day'],
  ['Fighting went on between Monday and Wednesday.', 'between Monday and Wednesday: 2024-05-13/2024-05-15 days'],
  ['Fighting went on from Sunday to Tuesday.', 'from Sunday to Tuesday: 2024-05-12/2024-05-14 days'],
  ['Two men died on Monday and Tuesday.', 'Monday: 2024-05-13 day', 'Tuesday: 2024-05-14 day'],
  ['He was shot on Tuesday last week.', 'Tuesday last week: 2024-05-07 day'],
  ['He was freed in early 2018. In October of the following year he was shot.', 'early 2018: 2018-01-01/2018-03-31 year', 'October of the following year: 2019-10-01/2019-10-31 month'],
  ['Rebels took Orlan on 3 May 2023. The following July they lost it.', '3 May 2023: 2023-05-03 day', 'The following July: 2023-07-01/2023-07-31 month'],
  ['Shells fell on Orlan on Tuesday. In the evening, a mine went off.', 'Tuesday: 2024-05-14 day', 'In the evening: 2024-05-14 day evening'],
  ['Shells fell on Orlan on Tuesday. The day before they did, a mine went off.', 'Tuesday: 2024-05-14 day', 'The day before: 2024-05-13 day'],
  ['From 23:00 on May 13 to 07:00 Orlan time on May 14 drones came.', 'From 23:00 on May 13 to 07:00 Orlan time on May 14: 2024-05-13/2024-05-14 days 07:00'],
  ['Ninety have died since fighting broke out between Kells and Bors on 21 April.', 'since fighting broke out between Kells and Bors on 21 April: 2024-04-21/ since'],
  ['Four were shot between Friday night and the early hours of this Monday.', 'between Friday night and the early hours of this Monday: 2024-05-10/2024-05-13 days'],
  ['Some 69,000 died in the conflict of 1980 to 2000.', '1980 to 2000: 1980-01-01/2000-12-31 year'],
  ['Ninety people have died since protests began on 21 April.', 'since protests began on 21 April: 2024-04-21/ since'],
  ['Since 9 April, when it broke out, ninety have died.', 'Since 9 April: 2024-04-09/ since'],
  ['It was the worst raid since 9 April, when ninety died.', '9 April: 2024-04-09 day'],
  ['They protest on Fridays.'],
  ['They protest every Friday.'],
  ['The Sunday Times reported it.'],
  ['He was named after Bloody Sunday.'],
  ['Rockets hit Mon State.'],
  ['The Sun wrote about the Sat phone.'],
  ['On Mon 13 May a bridge fell.', 'Mon 13 May: 2024-05-13 day'],
  // days of the calendar
  ['On 7 February 2023 a bridge fell.', '7 February 2023: 2023-02-07 day'],
  ['On February 7, 2023, a bridge fell.', 'February 7, 2023: 2023-02-07 day'],
  ['On the 7th of February 2023 a bridge fell.', '7th of February 2023: 2023-02-07 day'],
  ['On February 7th a bridge fell.', 'February 7th: 2024-02-07 day'],
  ['On 7 November a bridge fell.', '7 November: 2023-11-07 day'],
  ['On Nov. 7 a bridge fell.', 'Nov. 7: 2023-11-07 day'],
  ['On 16 May a bridge fell.', '16 May: 2024-05-16 day'],
  ['On 17 May a bridge fell.', '17 May: 2023-05-17 day'],
  ['The court will sit on 20 May.', '20 May: 2024-05-20 day'],
  ['On 29 February a bridge fell.', '29 February: 2024-02-29 day'],
  ['On Thursday, May 9, a bridge fell.', 'Thursday, May 9: 2024-05-09 day'],
  ['On Monday 13 November 2023 it rained.', 'Monday 13 November 2023: 2023-11-13 day'],
  ['Logged 2023-11-13 by the base.', '2023-11-13: 2023-11-13 day'],
  ['Logged 13/11/2023 by the base.', '13/11/2023: 2023-11-13 day'],
  ['Logged 3/4/2024 by the base.', '3/4/2024: 2024-04-03 day'],
  ['Logged 3/4/2024 and 3/25/2024 by the base.', '3/4/2024: 2024-03-04 day', '3/25/2024: 2024-03-25 day'],
  ['Logged 13.11.2023 by the base.', '13.11.2023: 2023-11-13 day'],
  ['There is no 31 June 2023 here.', 'June 2023: 2023-06-01/2023-06-30 month'],
  ['Version 13.11.20 is out, 3/4 of it.'],
  ['On the evening of 11 March two boats came.', 'the evening of 11 March: 2024-03-11 day evening'],
  ['On the night of 3 March two boats came.', 'the night of 3 March: 2024-03-03 day night'],
  ['Shots were heard on the 12th.', 'the 12th: 2024-05-12 day'],
  ['Shots were heard on the 22nd.', 'the 22nd: 2024-04-22 day'],
  ['The 22nd Brigade came on the 3rd floor.'],
  // stretches
  ['Between 11 and 13 March 2024 houses burned.', 'Between 11 and 13 March 2024: 2024-03-11/2024-03-13 days'],
  ['From 11 to 13 March houses burned.', 'From 11 to 13 March: 2024-03-11/2024-03-13 days'],
  ['Events of 11-13 March.', '11-13 March: 2024-03-11/2024-03-13 days'],
  ['Events of March 11-13, 2023.', 'March 11-13, 2023: 2023-03-11/2023-03-13 days'],
  ['From 28 December to 3 January houses burned.', 'From 28 December to 3 January: 2023-12-28/2024-01-03 week'],
  ['From 28 April to 3 May 2024 houses burned.', 'From 28 April to 3 May 2024: 2024-04-28/2024-05-03 days'],
  ['On the night of 7 to 8 April it burned.', 'the night of 7 to 8 April: 2024-04-07/2024-04-08 days night'],
  ['Drones came overnight.', 'overnight: 2024-05-15/2024-05-16 days night'],
  ['Drones came overnight on Tuesday.', 'overnight on Tuesday: 2024-05-14 day night'],
  ['Drones came overnight into Wednesday.', 'overnight into Wednesday: 2024-05-14/2024-05-15 days night'],
  ['Drones came in the night to Wednesday.', 'in the night to Wednesday: 2024-05-14/2024-05-15 days night'],
  ['The bus was hit on Friday of last week.', 'Friday of last week: 2024-05-10 day'],
  ['It burned over the weekend.', 'the weekend: 2024-05-11/2024-05-12 days'],
  ['It burned at the weekend.', 'the weekend: 2024-05-11/2024-05-12 days'],
  ['It burned last weekend.', 'last weekend: 2024-05-11/2024-05-12 days'],
  ['Nine died last week.', 'last week: 2024-05-06/2024-05-12 week'],
  ['Nine died this week.', 'this week: 2024-05-13/2024-05-16 week'],
  ['Nine died earlier this week.', 'earlier this week: 2024-05-13/2024-05-16 week'],
  ['Nine died last month.', 'last month: 2024-04-01/2024-04-30 month'],
  ['Nine died this month.', 'this month: 2024-05-01/2024-05-16 month'],
  ['Nine died last year.', 'last year: 2023-01-01/2023-12-31 year'],
  ['Nine died this year.', 'this year: 2024-01-01/2024-05-16 year'],
  ['A vote is planned for next month.', 'next month: 2024-06-01/2024-06-30 month'],
  ['Nine died in September.', 'September: 2023-09-01/2023-09-30 month'],
  ['Nine died in April.', 'April: 2024-04-01/2024-04-30 month'],
  ['Nine died in September 2022.', 'September 2022: 2022-09-01/2022-09-30 month'],
  ['Nine died last October.', 'last October: 2023-10-01/2023-10-31 month'],
  ['Nine died in mid-October.', 'mid-October: 2023-10-11/2023-10-20 days'],
  ['Nine died in early October.', 'early October: 2023-10-01/2023-10-10 days'],
  ['Nine died in late October.', 'late October: 2023-10-21/2023-10-31 days'],
  ['Nine died in 2014.', '2014: 2014-01-01/2014-12-31 year'],
  ['Nine died in the first half of 2023.', 'the first half of 2023: 2023-01-01/2023-06-30 year'],
  ['Nine died in the 1990s.', 'the 1990s: 1990-01-01/1999-12-31 year'],
  ['Nine died in the spring of 2022.', 'the spring of 2022: 2022-03-01/2022-05-31 year'],
  ['Nine died last summer.', 'last summer: 2023-06-01/2023-08-31 year'],
  ['Nine have died since October.', 'since October: 2023-10-01/ since'],
  ['Nine have died since Monday.', 'since Monday: 2024-05-13/ since'],
  ['Nine have died since 2018.', 'since 2018: 2018-01-01/ since'],
  ['Nine have died since April 2023.', 'since April 2023: 2023-04-01/ since'],
  ['Nine have died since the beginning of the year.', 'since the beginning of the year: 2024-01-01/ since'],
  ['Since the beginning of the day 61 fights have taken place.', 'Since the beginning of the day: 2024-05-16 day'],
  ['Since the start of the fights nine have died.'],
  ['Nine have died since Christmas.', 'since Christmas: 2023-12-25/ since'],
  ['Nine died in the past 24 hours.', 'the past 24 hours: 2024-05-15/2024-05-16 days'],
  ['Nine died on 5, 6 and 7 May.', '5, 6 and 7 May: 2024-05-05/2024-05-07 days'],
  ['It burned on the night of Saturday to Sunday.', 'the night of Saturday to Sunday: 2024-05-11/2024-05-12 days night'],
  ['It burned from late Thursday into early Friday.', 'late Thursday into early Friday: 2024-05-09/2024-05-10 days night'],
  ['Nine died in the week of 6 May.', 'the week of 6 May: 2024-05-06/2024-05-12 week'],
  ['Nine died in the week ending 11 May.', 'the week ending 11 May: 2024-05-05/2024-05-11 week'],
  ['Nine died in the last week of April.', 'the last week of April: 2024-04-24/2024-04-30 week'],
  ['Nine died in the war of 2008-09.', '2008-09: 2008-01-01/2009-12-31 year'],
  ['Nine died in the past week.', 'the past week: 2024-05-09/2024-05-16 week'],
  ['Nine died in January and February.', 'January: 2024-01-01/2024-01-31 month', 'February: 2024-02-01/2024-02-29 month'],
  ['The post was hit on Tuesday the 14th.', 'Tuesday the 14th: 2024-05-14 day'],
  ['The army would respond, he said, after shelling on Tuesday.', 'Tuesday: 2024-05-14 day'],
  ['The army will answer the raid on Tuesday.', 'Tuesday: 2024-05-14 day'],
  ['The army will open the road on Tuesday.', 'Tuesday: 2024-05-21 day'],
  ['The truce begins on Monday.', 'Monday: 2024-05-20 day'],
  ['The truce ends on 20 May.', '20 May: 2024-05-20 day'],
  ['The two sides agreed on a truce until 20 May.', '20 May: 2024-05-20 day'], ['They held Orlan until 3 May.', '3 May: 2024-05-03 day'],
  ['Envoys recalled the 20 June attack.', '20 June: 2023-06-20 day'],
  // counted from the anchor
  ['It fell today.', 'today: 2024-05-16 day'],
  ['It fell earlier today.', 'earlier today: 2024-05-16 day'],
  ['It fell yesterday.', 'yesterday: 2024-05-15 day'],
  ['It fell yesterday evening.', 'yesterday evening: 2024-05-15 day evening'],
  ['It fell this morning.', 'this morning: 2024-05-16 day morning'],
  ['It fell last night.', 'last night: 2024-05-15 day night'],
  ['It fell an hour ago.', 'an hour ago: 2024-05-16 day'],
  ['It fell three days ago.', 'three days ago: 2024-05-13 day'],
  ['It fell a week ago.', 'a week ago: 2024-05-09 day'],
  ['It fell two years ago.', 'two years ago: 2022-01-01/2022-12-31 year'],
  ['They will vote tomorrow.', 'tomorrow: 2024-05-17 day'],
  // counted from the text
  ['On 3 March men were taken. They were freed the next day.', '3 March: 2024-03-03 day', 'the next day: 2024-03-04 day'],
  ['On 3 March men were taken. Two days later they were freed.', '3 March: 2024-03-03 day', 'Two days later: 2024-03-05 day'],
  ['On 3 March men were taken. The following morning they were freed.', '3 March: 2024-03-03 day', 'The following morning: 2024-03-04 day morning'],
  ['On 3 March men were taken. That night they were freed.', '3 March: 2024-03-03 day', 'That night: 2024-03-03 day night'],
  ['On 3 March men were taken. The same day a bridge fell.', '3 March: 2024-03-03 day', 'The same day: 2024-03-03 day'],
  ['On 3 March men were taken. A guard had died the day before.', '3 March: 2024-03-03 day', 'the day before: 2024-03-02 day'],
  ['On 3 March men were taken. A guard had died two days earlier.', '3 March: 2024-03-03 day', 'two days earlier: 2024-03-01 day'],
  ['Men were taken on 3 March, the army said on Tuesday. They were freed the next day.', '3 March: 2024-03-03 day', 'Tuesday: 2024-05-14 day', 'the next day: 2024-03-04 day'],
  ['The ambush was on Tuesday. A scout was seen three days before the ambush.', 'Tuesday: 2024-05-14 day', 'three days before: 2024-05-11 day'],
  ['They were freed two days later.', 'two days later: ? unknown'],
  ['On 2 May 2002 a church burned. On 5 May a school burned.', '2 May 2002: 2002-05-02 day', '5 May: 2002-05-05 day'],
  ['On 3 March men were taken. They were freed the following Friday.', '3 March: 2024-03-03 day', 'the following Friday: 2024-03-08 day'],
  ['On 3 March men were taken. A guard had died the Friday before.', '3 March: 2024-03-03 day', 'the Friday before: 2024-03-01 day'],
  ['On 3 March men were taken. The following week they were freed.', '3 March: 2024-03-03 day', 'The following week: 2024-03-04/2024-03-10 week'],
  ['A scout was seen three days before the ambush.', 'three days before: ? unknown'],
  // times of day
  ['It fell at 3.40 pm on Tuesday.', '3.40 pm on Tuesday: 2024-05-14 day 15:40'],
  ['It fell on Tuesday at around 3:40 p.m. local time.', 'Tuesday at around 3:40 p.m. local time: 2024-05-14 day ~15:40'],
  ['It fell at 8 p.m. (1700 GMT) on Tuesday.', '8 p.m. (1700 GMT) on Tuesday: 2024-05-14 day 20:00=17:00Z'],
  ['It fell by 1700 GMT on Wednesday.', '1700 GMT on Wednesday: 2024-05-15 day 17:00=17:00Z'],
  ['It fell around noon on Tuesday.', 'around noon on Tuesday: 2024-05-14 day ~12:00'],
  ['A car blew up on Tuesday near a mosque at 6:30 am.', 'Tuesday: 2024-05-14 day 06:30'],
  ['Shares fell 0.25 on Tuesday.', 'Tuesday: 2024-05-14 day'],
  // no dates
  ['Fire broke out at 5 sites.'], ['The march on the capital may go on.'], ['General March spoke.'], ['They may 3 times fail.'], ['A seven-year-old was hurt.'],
  ['They fought for three days.'], ['It took nine hours.'], ['Around 2000 people fled.'], ['He fired 1995 rounds, no. 2001.'], ['April Jones and June Smith were hurt.'], ['Daily raids go on.'],
  // other calendars
  ['On 8 February 2024 (28 Rajab 1445) it fell.', '8 February 2024 (28 Rajab 1445): 2024-02-08 day'],
  ['On 18 Dalw 1402 (7 February 2024) it fell.', '18 Dalw 1402 (7 February 2024): 2024-02-07 day'],
  ['On 27 Rajab 1445 it fell.', '27 Rajab 1445: ? unknown'],
];

describe('dates', () => {
  it.each(rows.map((r) => [r[0], r.slice(1)] as const))('%s', (text, dates) => { expect(short(report(text))).toEqual(dates); });

  it('counts from the dateline before the day of publication', () => {
    const { dates } = findDates(report('PORT SALAM, Ruritania, May 13 - Two men were shot on Sunday.', '2024-05-20'));
    expect(dates.map((d) => [d.value.words, d.calendar, d.value.start, d.value.anchor?.kind])).toEqual([['May 13', false, '2024-05-13', 'published'], ['Sunday', true, '2024-05-12', 'dateline']]);
  });

  it('lets a dateline lie a day after the publication that a time zone puts before it', () => {
    const { dates } = findDates(report('PORT SALAM, Jan 1 (Agency) - Two men were shot on Sunday.', '2023-12-31'));
    expect(dates.map((d) => d.value.start)).toEqual(['2024-01-01', '2023-12-31']);
  });

  it('supplies nothing where nothing gives an anchor', () => {
    const { dates, warnings } = findDates(report('Shots fell on Thursday. On 7 February a bridge fell; last year 30 died. The post has stood since May 2019.', null));
    expect(dates.map((d) => [d.value.words, d.value.start, d.value.partial, d.value.anchor])).toEqual([['Thursday', null, undefined, null], ['7 February', null, '--02-07', null], ['last year', null, undefined, null], ['since May 2019', '2019-05-01', undefined, null]]);
    expect(warnings.map((w) => [w.code, w.evidence.length])).toEqual([['no-anchor-date', 3]]);
  });

  it('keeps a date that its weekday contradicts, and says so', () => {
    const { dates, warnings } = findDates(report('On Saturday 12 November 2023 a mine went off.'));
    expect(dates[0]?.value.start).toBe('2023-11-12');
    expect(warnings.map((w) => w.code)).toEqual(['weekday-contradicts-date']);
    expect(findDates(report('On Sunday 12 November 2023 a mine went off.')).warnings).toEqual([]);
  });

  it('reads the same words again from the day of a saying', () => {
    const monday = { kind: 'said', date: '2024-05-06' } as const;
    const again = (text: string) => findDates(report(text)).dates.map((d) => d.from(monday)).map((v) => [v.start, v.end, v.anchor?.kind]);
    expect(again('A raid came on Sunday.')).toEqual([['2024-05-05', '2024-05-05', 'said']]);
    expect(again('A raid came overnight.')).toEqual([['2024-05-05', '2024-05-06', 'said']]);
    expect(again('A raid came on 3 March 2021.')).toEqual([['2021-03-03', '2021-03-03', undefined]]);
  });

  it('takes slashes by the habit of the outlet', () => {
    expect(short(report('Logged 3/4/2024.', '2024-05-16', 'The New York Times'))).toEqual(['3/4/2024: 2024-03-04 day']);
  });
});

const words = ['May', 'March', '7', '12th', '2023', 'Monday', 'the', 'night of', 'to', 'between', 'and', 'since', 'last', 'week', 'overnight', '3.40 pm', '13/11/2023', ',', '.', '\n', 'two days later', 'Rajab', '(', ')', '-', 'will', 'said', 'é', '😀', 'of', 'early', 'GMT', '1700', '999', 'decades', 'ago', '9999-12-31', '0000-01-01', 'tomorrow', 'the next day', 'centuries', 'earlier', 'Christmas', 'summer', 'mid-', 'this', 'weekend'];
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((w) => w.join(' ')));

describe('days counted from another event that the words bring in', () => {
  it.each([
    ['The raid on Monday came three days after gunmen killed a guard.', ['Monday: 2024-05-13 day', 'three days after: 2024-05-10 day']],
    ['A bus burnt on Sunday, a day before rebels took the bridge.', ['Sunday: 2024-05-12 day', 'a day before: 2024-05-13 day']],
    ['The raid on Monday came two days after the ambush.', ['Monday: 2024-05-13 day', 'two days after: ? unknown']],
  ])('%s', (text, dates) => { expect(short(report(text, '2024-05-14'))).toEqual(dates); });
});

describe('dates of any text', () => {
  it('cuts its words from the text, orders its ends, never overlaps, never throws', () => {
    fc.assert(fc.property(anything, fc.constantFrom(null, '2024-02-29', 'rubbish', '2024-02-29T23:59:59Z'), (text, published) => {
      let floor = 0;
      for (const { span, value, from } of findDates(report(text, published)).dates) {
        expect(text.slice(span[0], span[1])).toBe(value.words);
        expect(dateValue.safeParse(value).error).toBeUndefined();
        expect(span[0]).toBeGreaterThanOrEqual(floor);
        floor = span[1];
        for (const v of [value, from({ kind: 'said', date: '2020-12-31' })]) if (v.start !== null && v.end !== null) expect(v.start <= v.end).toBe(true);
      }
    }), { numRuns: 400, seed: 6 });
  });
  it.each([['digits', '1234567890'], ['spaced digits', '12 '], ['months', 'May '], ['ranges', 'between 3 and '], ['weekdays', 'Monday to '], ['spaces', '          '], ['clocks', '1:2:3.4 '], ['opening words', 'since the early '], ['countings', 'two days before the raid '], ['other calendars', '3 Rajab ']])('reads many %s in linear time: eight times as many take less than 24 times as long (a quadratic step takes 64 times)', (_, unit) => {
    const read = (length: number): number => {
      const began = performance.now(), { dates } = findDates(report(unit.repeat(Math.ceil(length / unit.length))));
      expect(dates.every((d) => d.span[0] < d.span[1])).toBe(true);
      return performance.now() - began;
    };
    const few = Math.min(read(15_000), read(15_000)), many = Math.min(read(120_000), read(120_000));
    expect(many).toBeLessThan(24 * few + 100);
  }, 60_000);
});
