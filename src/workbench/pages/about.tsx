import { Standing } from '../marks/standing.tsx';
import { Legend } from './report.tsx';

/** How the workbench is to be read. */
export function AboutPage() {
  return <article><h1>How to read this</h1>
    <p>Nothing here is stored about an incident except statements: one value of one field, as one claimant gives it, with the words that say so. A click on a value opens those words. Records are computed from the statements by a rule that is named beside them; nothing is averaged.</p>
    <h2>Standing</h2><ul className="plain">{(['agreed', 'disputed', 'single', 'unattributed'] as const).map((s) => <li key={s}><Standing status={s} /> <span className="soft">{{ agreed: 'two or more independent claimants give one value', disputed: 'values exclude each other', single: 'one claimant', unattributed: "only the report's own voice" }[s]}</span></li>)}</ul>
    <h2>Marks in a text</h2><Legend />
    <h2>Places</h2><p>A place is drawn as a point only where the text gives one; near a place is a ring with its radius; borders, regions and countries are named beside the map. The map base (Natural Earth, 1:50 million) draws some disputed borders in one way only, for example at Crimea and Western Sahara. It is a backdrop: no country is ever assigned from it.</p>
    <h2>Reports told in error</h2><p>A coder is a programme: it misreads. Reject or correct what is wrong; the first reading stays in the history, with who changed it and why.</p>
    <h2>Credits</h2><p>Place names from <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0, changed: selected and indexed. Map base: Natural Earth, public domain. Type: Source Serif 4 and Source Sans 3, SIL Open Font Licence.</p></article>;
}
