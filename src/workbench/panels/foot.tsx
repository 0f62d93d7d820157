import { useState } from 'react';
import { useName } from '../person.ts';

const themes = ['as the system', 'light', 'dark'] as const;

/** Who is at the desk, the theme, and the credits that the data asks for. */
export function Foot() {
  const [name, setName] = useName();
  const [theme, setTheme] = useState(localStorage.getItem('ascribe.theme') ?? themes[0]);
  const pick = (next: string) => {
    setTheme(next);
    if (next === themes[0]) { localStorage.removeItem('ascribe.theme'); delete document.documentElement.dataset['theme']; }
    else { localStorage.setItem('ascribe.theme', next); document.documentElement.dataset['theme'] = next; }
  };
  return <footer className="foot">
    <span className="noprint"><label htmlFor="me">At the desk: </label><input id="me" value={name} onChange={(e) => setName(e.target.value)} placeholder="your name" autoComplete="name" /></span>
    <span className="noprint"><label htmlFor="theme">Theme: </label><select id="theme" value={theme} onChange={(e) => pick(e.target.value)}>{themes.map((t) => <option key={t}>{t}</option>)}</select></span>
    <span>Place names: <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0. Map base: Natural Earth.</span>
    <span><a href="/about">How to read this</a> · <a href="/api">API</a></span>
  </footer>;
}
