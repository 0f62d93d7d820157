import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const pages = ['/incidents', '/incidents?view=map', '/incidents?view=time', '/reports', '/queue', '/take-in', '/actors', '/search?q=Qarun', '/about', '/incidents/:incident', '/reports/:report', '/actors/:actor'];
const sign = (page: Page, name = 'R. Reader') => page.addInitScript((n) => localStorage.setItem('ascribe.name', n), name);

/** From the list to the page of the incident that accounts differ on. */
async function disputed(page: Page): Promise<void> {
  await page.goto('/incidents');
  await page.locator('.line', { hasText: 'Qarun' }).filter({ hasText: 'disputed' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Air strike east of Qarun');
}

/** Selects words of the report's text, over as many marked pieces as they take. */
const select = (page: Page, words: string) => page.evaluate((w) => {
  const pieces = [...document.querySelectorAll<HTMLElement>('.report [data-start]')].map((p) => ({ node: p.firstChild!, from: Number(p.dataset['start']), words: p.firstChild!.textContent! }));
  const text = pieces.reduce((t, p) => t.padEnd(p.from, ' ') + p.words, ''), at = text.indexOf(w), end = at + w.length;
  if (at < 0) throw new Error(`not in the text: ${w}`);
  const piece = (n: number, side: 0 | 1) => pieces.findLast((p) => p.from + side <= n)!;
  getSelection()!.setBaseAndExtent(piece(at, 0).node, at - piece(at, 0).from, piece(end, 1).node, end - piece(end, 1).from);
}, words);

const history = (page: Page) => page.getByRole('region', { name: 'History' });

/** The address of a disputed incident, of a report, of an actor. */
async function inner(page: Page, path: string): Promise<string> {
  const list = path.replace(/\/:.*/, ''), { items: [first] } = await (await page.request.get(`/api${list}${list === '/incidents' ? '?standing=disputed' : ''}`)).json() as { items: { key?: string; id?: string }[] };
  return `${list}/${first!.key ?? first!.id}`;
}

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => { throw error; });
  page.on('console', (message) => { if (/Content Security Policy/i.test(message.text())) throw new Error(message.text()); });
});

test('a newcomer finds the disputed incident and the words behind a number', async ({ page }) => {
  await disputed(page);
  await expect(page.getByTestId('record')).toContainText('1 to 5');
  const row = page.getByRole('row', { name: /Karst Brigade.*states/ });
  await expect(row.getByRole('link', { name: /^4/ })).toContainText('differs');
  await expect(page.getByRole('row', { name: /^Lorland .*denies/ })).toContainText('not Lorland');
  await expect(page.getByRole('row', { name: /a Lorland official.*denies/ })).toContainText('We had nothing in the air');
  await row.getByRole('link', { name: /^4/ }).click();
  await expect(page.locator('.report .at')).toHaveText('four people');
  await expect(page.locator('.report .at')).toBeInViewport();
});

test('the rule of a record can be switched', async ({ page }) => {
  await disputed(page);
  await page.getByLabel('Rule').selectOption('most-conservative');
  await expect(page.getByTestId('record')).toContainText('most conservative');
  await expect(page.getByTestId('record').locator('strong')).toHaveText('1');
});

test('either side of a report shows the other', async ({ page }) => {
  await page.goto('/reports');
  await page.getByRole('link', { name: /Drone strike/ }).click();
  await page.getByRole('button', { name: 'Claims' }).click();
  await page.getByRole('button', { name: /Joint Command admits/ }).focus();
  await expect(page.locator('.report .who.lit')).toHaveText('The Joint Command');
  await page.locator('.report .cue', { hasText: 'denied' }).click();
  await expect(page.locator('.claim.lit').first()).toContainText('Lorland denies');
  await expect(page.getByRole('heading', { name: 'Warnings' })).toBeVisible();
});

test('a pasted report is marked; a corrected toll changes the record, and the history says who and why; undo brings it back', async ({ page }) => {
  await page.goto('/take-in');
  await page.getByLabel('A report', { exact: true }).fill('Shelling hit the market of Aleppo on Sunday, killing seven people, the city police said.\n\nThe Aleppo health directorate said on Monday that nine people were killed in the shelling.');
  await page.getByLabel('Title, if it has one').fill('Shelling of a market');
  await page.getByLabel('Published on').fill('2031-03-03');
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByLabel('What came of it')).toContainText('added', { timeout: 30_000 });
  await page.getByRole('link', { name: 'Shelling of a market' }).click();
  await expect(page.locator('.report .who').first()).toContainText('city police');
  await expect(page.locator('.report .cue').first()).toHaveText('said');
  await page.getByRole('button', { name: /killed 9/ }).click();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByLabel('At least').fill('8');
  await page.getByLabel('At most').fill('8');
  await page.getByLabel('Why').fill('one of the nine is counted twice');
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await page.getByLabel('Your name').fill('R. Reader');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: /killed 8 .*corrected by R. Reader: one of the nine is counted twice/ })).toBeVisible();
  await page.getByRole('link', { name: 'open the incident' }).first().click();
  await expect(page.getByTestId('record')).toContainText('7 to 8');
  await expect(history(page)).toContainText('R. Reader');
  await expect(history(page)).toContainText('one of the nine is counted twice');
  await history(page).getByRole('listitem').filter({ hasText: 'counted twice' }).getByRole('button', { name: 'undo' }).click();
  await expect(page.getByTestId('record')).toContainText('7 to 9');
  await expect(history(page)).toContainText('took back: corrected');
});

test('selected words become a statement of a claim, and can be taken back', async ({ page }) => {
  await sign(page);
  await page.goto('/reports');
  await page.getByRole('link', { name: /Hospital gives/ }).click();
  await page.locator('.report').waitFor();
  await select(page, 'A car');
  await page.getByRole('button', { name: 'Add a statement from selected words' }).click();
  await page.getByLabel('What', { exact: true }).selectOption('target');
  await page.getByLabel('Whose').selectOption({ label: 'Qarun hospital states' });
  await page.getByLabel('Why').fill('it was left out');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('button', { name: /target A car · Qarun hospital/ })).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: /target A car/ })).toHaveCount(0);
});

test('selected words become an incident that the coder missed, which takes a statement and can be taken out again', async ({ page }) => {
  await sign(page);
  await page.goto('/reports');
  await page.getByRole('link', { name: /Hospital gives/ }).click();
  await page.locator('.report').waitFor();
  await page.getByRole('button', { name: 'Add an incident from selected words' }).click();
  await expect(page.getByText('Select the words in the text first.')).toBeVisible();
  await select(page, 'One of the dead was named');
  await page.getByRole('button', { name: 'Add an incident from selected words' }).click();
  await page.getByLabel('What happened').selectOption('killing');
  await page.reload();
  await expect(page.getByLabel('What happened')).toHaveValue('killing');
  await page.getByRole('button', { name: 'Add the incident' }).click();
  await expect(page.getByText('added by R. Reader, where the report says One of the dead was named')).toBeVisible();
  await select(page, 'One of the dead');
  await page.locator('section.group', { hasText: 'added by R. Reader' }).getByRole('button', { name: 'Add a statement from selected words' }).click();
  await page.getByLabel('At least').fill('1');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.locator('section.group', { hasText: 'added by R. Reader' }).getByRole('button', { name: /killed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByText('added by R. Reader')).toHaveCount(0);
});

test('selected words become a claim, which takes a statement; a claimant is corrected; each is taken back', async ({ page }) => {
  await sign(page);
  await page.goto('/reports');
  await page.getByRole('link', { name: /Hospital gives/ }).click();
  await page.getByRole('button', { name: 'Claims', exact: true }).click();
  await page.getByRole('button', { name: 'Add a claim' }).click();
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByText('Still needed: what is claimed; who says it')).toBeVisible();
  await select(page, 'One of the dead was named as Ada Lumen, a driver');
  await page.getByRole('button', { name: 'Take the selected words: What is claimed' }).click();
  await expect(page.getByLabel('What is claimed', { exact: true })).toHaveValue('One of the dead was named as Ada Lumen, a driver');
  await expect(page.locator('.report .said.lit').first()).toContainText('One of the dead');
  await page.getByLabel('Who says it, as it stands there', { exact: true }).fill('a mayor');
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByText('“a mayor”, which is not in the report')).toBeVisible();
  await select(page, 'The hospital');
  await page.getByRole('button', { name: 'Take the selected words: Who says it' }).click();
  await page.getByLabel('Full name in the report').fill('Qarun hospital');
  await page.getByLabel('Stance').selectOption('confirms');
  // What was typed outlives a reload.
  await page.reload();
  await expect(page.getByLabel('Full name in the report')).toHaveValue('Qarun hospital');
  await expect(page.getByLabel('What is claimed', { exact: true })).toHaveValue(/One of the dead/);
  await page.getByLabel('Why').fill('the hospital names her');
  await page.getByRole('button', { name: 'Add the claim' }).click();
  await expect(page.getByRole('button', { name: /Qarun hospital confirms.*One of the dead.*added by R. Reader: the hospital names her/ })).toBeVisible();
  await page.getByRole('button', { name: 'Statements' }).click();
  await page.getByRole('button', { name: /^named Ada Lumen/ }).click();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByLabel('Whose').selectOption({ label: 'Qarun hospital confirms' });
  await page.getByLabel('Why').fill('it is the hospital that names her');
  await page.reload();
  await expect(page.getByLabel('Why')).toHaveValue('it is the hospital that names her');
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await expect(page.getByRole('button', { name: /^named Ada Lumen.*Qarun hospital · confirms/ })).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: /^named Ada Lumen.*the report itself/ })).toBeVisible();
  await page.getByRole('button', { name: 'Claims', exact: true }).click();
  await page.getByRole('button', { name: /Qarun hospital states.*five bodies/ }).click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByLabel('Stance').selectOption('doubts');
  await page.getByLabel('Why').fill('to see');
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await page.getByRole('button', { name: /Qarun hospital doubts.*five bodies.*corrected by R. Reader: to see/ }).click();
  await page.getByRole('button', { name: 'Undo the correction' }).click();
  await expect(page.getByRole('button', { name: /Qarun hospital states.*five bodies/ })).toBeVisible();
  await page.getByRole('button', { name: /Qarun hospital confirms/ }).click();
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByRole('button', { name: /Qarun hospital confirms/ })).toHaveCount(0);
});

test('the queue is worked by keys alone, and its place survives a reload', async ({ page }) => {
  await sign(page);
  const { items } = await (await page.request.get('/api/reports')).json() as { items: { id: string; title: string }[] };
  await page.goto('/queue');
  await page.evaluate((id) => localStorage.setItem('ascribe.queue', id), items.find((r) => r.title.startsWith('Drone'))!.id);
  await page.reload();
  const left = page.getByTestId('left');
  await expect(left).toContainText(/\d+ of 12 to look at/);
  const before = Number(/^\d+/.exec((await left.textContent())!)![0]);
  const leaves = (n: number) => expect(left).toContainText(`${n} of`);
  await page.keyboard.press('?');
  await expect(page.getByLabel('Keys')).toContainText('undo the last decision');
  for (const [n, key] of ['a', 'r', 'u'].entries()) { await page.keyboard.press(key); await leaves(before - n - 1); }
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const here = page.locator('.fact-item.lit');
  const words = await here.textContent();
  await page.reload();
  await expect(here).toHaveText(words!);
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('a');
  await leaves(before - 4);
  await page.keyboard.press('z');
  await leaves(before - 3);
});

test('a join by the rule is taken back, made by a person with a reason, and taken back again', async ({ page }) => {
  await sign(page);
  await disputed(page);
  await expect(page.locator('article')).toContainText('2 reports, 2 independent');
  await page.getByText(/What was done without a person/).click();
  await history(page).getByRole('listitem').filter({ hasText: 'judged two incidents same' }).getByRole('button', { name: 'undo' }).click();
  await expect(page.getByTestId('record')).toContainText('1 to 4');
  const join = page.locator('.merge', { hasText: 'near Qarun' });
  await expect(join.locator('.reasons')).toContainText('the same place name, Qarun');
  await join.getByPlaceholder(/why/).fill('same car, same evening');
  await join.getByRole('button', { name: 'Same incident' }).click();
  await expect(page.getByTestId('record')).toContainText('1 to 5');
  await expect(page.getByRole('row', { name: /Qarun hospital/ }).first()).toBeVisible();
  await expect(history(page)).toContainText('same car, same evening');
  await expect(page.locator('.told')).not.toContainText('Ada Lumen');
  await page.getByRole('button', { name: /Show the names/ }).click();
  await expect(page.locator('.told')).toContainText('Ada Lumen');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('record')).toContainText('1 to 4');
  await join.getByRole('button', { name: 'Same incident' }).click();
  await expect(page.getByTestId('record')).toContainText('1 to 5');
});

test('filters live in the address, hold on the map, and shape the export', async ({ page }) => {
  await page.goto('/incidents');
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Country').fill('IQ');
  await page.getByLabel('Country').press('Enter');
  await expect(page).toHaveURL(/country=IQ/);
  await expect(page.locator('.line')).toHaveCount(1);
  await page.getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/country=IQ.*view=map|view=map.*country=IQ/);
  await expect(page.getByTestId('map')).toHaveAttribute('data-state', 'idle', { timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Not on the map: 0' })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  const text = (await (await import('node:fs/promises')).readFile(await file.path(), 'utf8'));
  expect(text).toContain('four people');
  expect(text).not.toContain('Tal Sefra');
  expect(text).not.toContain('Ada Lumen');
});

test('what is not a point is listed beside the map, not pinned', async ({ page }) => {
  await page.goto('/incidents?view=map');
  await expect(page.getByRole('heading', { name: 'Not on the map: 1' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Not on the map' })).toContainText('near Orlan border (border, line or larger region)');
});

test('in time, an arc with its words leads from an incident to the one that it is said to answer', async ({ page }) => {
  await page.goto('/incidents?view=time');
  const arc = page.locator('.ascribe-plot a[aria-label*="in response to"], .ascribe-plot [aria-label*="in response to"]').first();
  await expect(arc).toHaveAttribute('aria-label', /Air strike east of Qarun.* in response to Attack near Orlan border.*says Joint Command: “in response to an attack/);
  await expect(page.locator('.ascribe-plot text', { hasText: /^in response to$/ })).toBeVisible();
  const said = page.getByRole('region', { name: 'Said to bear on each other' });
  await expect(said.getByRole('listitem')).toContainText('Joint Command admits');
  await said.getByRole('link', { name: /in response to an attack/ }).click();
  await expect(page.locator('.report .at').first()).toContainText('in response to');
  await page.goto('/incidents?view=time&type=clash');
  await expect(page.locator('.ascribe-plot')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Said to bear on each other' })).toHaveCount(0);
});

test('two tabs: a decision on an older state is refused and nothing is lost', async ({ page, context }) => {
  await sign(page);
  await page.goto('/reports');
  await page.getByRole('link', { name: /Clash at Tal Sefra/ }).click();
  const other = await context.newPage();
  await sign(other, 'S. Second');
  await other.goto(page.url());
  await page.bringToFront();
  const act = async (p: Page, name: string) => { await p.getByRole('button', { name: /injured 6/ }).click(); await p.getByRole('button', { name, exact: true }).click(); };
  await expect(page.getByRole('button', { name: /injured 6/ })).toBeVisible();
  await expect(other.getByRole('button', { name: /injured 6/ })).toBeVisible();
  await page.route('**/api/reports/*', async (route) => route.abort());
  await act(other, 'Accept');
  await expect(other.getByRole('button', { name: /accepted by S. Second/ })).toBeVisible();
  await act(page, 'Reject');
  await expect(page.getByText(/Not recorded/)).toBeVisible();
  await page.unroute('**/api/reports/*');
  await page.reload();
  await expect(page.getByRole('button', { name: /accepted by S. Second/ })).toBeVisible();
});

test('dropped files are read one by one; copies, what is here already and what cannot be read are said', async ({ page }) => {
  await page.goto('/take-in');
  const story = 'A convoy was shelled near Varo on Monday, the regional governor said. He said that two drivers were hurt and that the road to the river was closed until the evening while soldiers looked for more shells.';
  const lines = [{ text: story, title: 'Convoy shelled', outlet: 'North Wire', published: '2031-02-04' }, { text: `${story} The governor spoke to reporters.`, title: 'Convoy near Varo', outlet: 'Evening Sheet', published: '2031-02-04' }, { title: 'No text at all' }];
  const drop = (name: string, type: string, text: string) => page.evaluate(([n, t, x]) => { const all = new DataTransfer(); all.items.add(new File([x!], n!, { type: t! })); document.querySelector('form.drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true })); }, [name, type, text]);
  const came = page.getByLabel('What came of it');
  await drop('two.jsonl', 'application/jsonl', lines.map((l) => JSON.stringify(l)).join('\n'));
  await expect(came.locator('li', { hasText: 'Convoy shelled' })).toContainText('added', { timeout: 30_000 });
  await expect(came.locator('li', { hasText: 'Convoy near Varo' })).toContainText('a copy of a story that is here');
  await expect(came.locator('li', { hasText: 'two.jsonl, line 3' })).toContainText('could not be read');
  await drop('again.jsonl', 'application/jsonl', lines.map((l) => JSON.stringify(l)).join('\n'));
  await expect(came.locator('li', { hasText: 'Convoy shelled' }).first()).toContainText('is here already', { timeout: 30_000 });
  await drop('rows.csv', 'text/csv', `title,text\nThe same in a row,"${story}"\n`);
  await expect(came.locator('li', { hasText: 'The same in a row' })).toContainText('a copy of a story that is here', { timeout: 30_000 });
  await expect(page.getByText('7 reports: 1 added, 2 added as copies, 2 here already, 2 failed.')).toBeVisible();
  await came.getByRole('link', { name: 'Convoy near Varo' }).first().click();
  await expect(page.getByText('copies:')).toBeVisible();
});

test('an address that leads inside this machine is refused, and says why', async ({ page }) => {
  await page.goto('/take-in');
  await page.getByLabel('A report', { exact: true }).fill('http://127.0.0.1:9/report');
  await expect(page.getByText('This is an address')).toBeVisible();
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByLabel('What came of it').locator('li')).toContainText('could not be read');
});

test('a name that is added to an actor is known to the next coding, and says who and why', async ({ page }) => {
  await sign(page);
  await page.goto('/actors');
  await page.getByRole('link', { name: 'Karst Brigade' }).first().click();
  await page.getByLabel('Another name that reports use').fill('Column of the Lantern');
  await page.getByLabel('Why (kept with the change)').fill('so its own statements');
  await page.getByRole('button', { name: 'Add the name' }).click();
  await expect(page.locator('.history')).toContainText('R. Reader added “Column of the Lantern” · so its own statements');
  const taken = await page.request.post('/api/take-in', { data: { text: 'The Column of the Lantern said on Monday that five people were killed in Mosul.', published: '2031-01-07' }, headers: { origin: new URL(page.url()).origin } });
  const [{ report }] = ((await taken.json()) as { items: [{ report: string }] }).items;
  const { coding } = (await (await page.request.get(`/api/reports/${report}`)).json()) as { coding: { claims: { claimant: { actor?: string } }[] } };
  expect(coding.claims.map((c) => c.claimant.actor)).toContain('karst-brigade');
  await page.getByRole('button', { name: 'Take out Column of the Lantern' }).click();
  await expect(page.locator('.history')).toContainText('took out “Column of the Lantern”');
});

test('a text that was not sent survives a reload', async ({ page }) => {
  await page.goto('/take-in');
  await page.getByLabel('A report', { exact: true }).fill('Two people were hurt at Varo, police said.');
  await page.reload();
  await expect(page.getByLabel('A report', { exact: true })).toHaveValue(/Varo/);
});

test('harsh texts are announced first where the reader wants that', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('ascribe.announce', 'yes'));
  await page.goto('/reports');
  await page.getByRole('link', { name: /Drone strike/ }).click();
  await expect(page.getByText('This report tells of deaths and harm to children.')).toBeVisible();
  await expect(page.locator('.report')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the text' }).click();
  await expect(page.locator('.report')).toContainText('four people');
});

test('a text that runs from right to left is set so, in a type that has its letters', async ({ page }) => {
  await page.goto('/reports');
  await page.getByRole('link', { name: /فارو/ }).click();
  await expect(page.locator('.report')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.report')).toHaveAttribute('lang', 'ar');
  expect(await page.evaluate(() => [...document.fonts].some((f) => f.family.includes('Naskh') && f.status === 'loaded'))).toBe(true);
  await expect(page.getByText('this coder reads English only')).toBeVisible();
});

test('each paragraph of a text in two scripts runs its own way', async ({ page }) => {
  await page.goto('/reports');
  const taken = await page.request.post('/api/take-in', { data: { text: 'An air strike killed two people in Mosul on Monday, the police said.\n\nقالت الشرطة إن شخصين قتلا في غارة على الموصل.', published: '2031-01-08' }, headers: { origin: new URL(page.url()).origin } });
  const { items } = await taken.json() as { items: { report: string }[] };
  await page.goto(`/reports/${encodeURIComponent(items[0]!.report)}`);
  await expect(page.locator('.report p').nth(0)).toHaveCSS('direction', 'ltr');
  await expect(page.locator('.report p').nth(1)).toHaveCSS('direction', 'rtl');
});

for (const path of pages) test(`${path}: axe finds no fault, light and dark; nothing runs over the edge at 375 px or at twice the size`, async ({ page }) => {
  const at = path.includes('/:') ? await inner(page, path) : path;
  await page.goto(at);
  await page.waitForLoadState('networkidle');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-canvas-container').options(colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}).analyze();
    expect(violations.map((v) => `${colorScheme} ${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).join(' | ')}`)).toEqual([]);
  }
  for (const width of [375, 640]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: `${width} px` }).toBe(0);
  }
});

test('the first load is under 350 kB and interactive within 1.5 s', async ({ page }) => {
  let bytes = 0;
  page.on('requestfinished', (request) => void request.sizes().then((s) => { bytes += s.responseBodySize + s.responseHeadersSize; }));
  const start = Date.now();
  await page.goto('/incidents');
  await page.locator('.line').first().waitFor();
  const took = Date.now() - start;
  await page.waitForLoadState('networkidle');
  console.log(`first load: ${Math.round(bytes / 1024)} kB, ${took} ms`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(350 * 1024);
  expect(took).toBeLessThan(1_500);
});
