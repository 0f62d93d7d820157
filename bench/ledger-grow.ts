import type { Ledger } from '#ledger';

const id = (x: string): string => `md5(${x} || ':' || k)`;
const whole = (x: string): string => `${id(x)} || md5(k || ${x})`;
const report = (x: string): string => `'sha256:' || ${whole(x)}`;
const key = (x: string): string => `left(${id(x)}, 16)`;
const shifted = (x: string): string => `array(select b # hashtextextended(k::text, 0) from unnest(${x}) b)`;
const named = (x: string): string => `regexp_replace(${x}, '(?<=[^\\n])(?=\\n|$)', '-' || k, 'g')`;

/** How each table's rows are copied for the k-th time: names, keys and equality keys become others, so that copies lie in years and countries of their own, as dense as the first. */
const copies: Readonly<Record<string, string>> = {
  raw: `hash, bytes, headers, fetched => ${report('hash')}, bytes, headers, fetched`,
  report: `id, text, title, outlet, url, published, language, raw, taken => ${report('id')}, text, title, outlet, url, published, language, ${report('raw')}, taken`,
  coding: `id, report, coder, version, head, at => ${whole('id')}, ${report('report')}, coder, version, head, at`,
  claim: `coding, n, id, body => ${whole('coding')}, n, id, body`, incident: `coding, n, id, key, body => ${whole('coding')}, n, id, ${key('key')}, body`,
  statement: `coding, n, incident, id, key, body => ${whole('coding')}, n, incident, id, ${key('key')}, body`,
  judgement: `id, a, b, report_a, report_b, verdict, by, reasons, score, at => left(${id('id')}, 24), least(${key('a')}, ${key('b')}) collate "C", greatest(${key('a')}, ${key('b')}) collate "C", ${report('report_a')}, ${report('report_b')}, verdict, by, reasons, score, at`,
  audit: `seq, at, by, act, about, subject, digest, prev, hash => seq + (select max(seq) from base_audit) * k, at, by, act, array(select case when a like '%sha256%' then replace(a, 'sha256:', 'sha256:' || k || '-') else ${key('a')} end from unnest(about) a), ${id('subject')}, digest, prev, hash || k`,
  shelf: `report, seq, coding, day, claims, incidents, warnings, waiting, family => ${report('report')}, seq, ${whole('coding')}, day, claims, incidents, warnings, waiting, ${report('family')}`,
  print: `report, prints, bands => ${report('report')}, prints, ${shifted('bands')}`, words: `report, day, tsv => ${report('report')}, day, tsv`,
  member: `key, report, coding, incident, root, seq => ${key('key')}, ${report('report')}, ${whole('coding')}, incident, ${key('root')}, seq`, described: `key, facts, blocks => ${key('key')}, facts, ${shifted('blocks')}`,
  pair: `a, b, score, reasons, verdict, open => least(${key('a')}, ${key('b')}) collate "C", greatest(${key('a')}, ${key('b')}) collate "C", score, reasons, verdict, open`,
  line: `key, line => ${key('key')}, jsonb_set(line, '{key}', to_jsonb(${key('key')}))`,
  found: `key, type, reality, standing, day, since, until, countries, places, parties, outlets, highs, named => ${key('key')}, type, reality, standing, to_char(day::date + k * 3, 'YYYY-MM-DD'), since, until, countries, ${named('places')}, parties, outlets, highs, ${named('places')} || E'\\n' || parties || E'\\n' || outlets`,
  name: `name => name || '-' || k`,
};

/** Copies a ledger's content until it is so many times as large; indexes are made again at the end. The chain is copied without its hashes: such a ledger is for timing alone. */
export async function grow({ pool }: Ledger, from: number, to: number): Promise<void> {
  const client = await pool.connect();
  const run = (words: string) => client.query(words);
  try {
    await run(`set session_replication_role = replica; set statement_timeout = 0; set maintenance_work_mem = '256MB'`);
    for (const t of Object.keys(copies)) await run(`create table if not exists base_${t} as select * from ${t}`);
    const { rows } = await run(`select schemaname as s, indexname as i, indexdef as d from pg_indexes where schemaname in ('ascribe', 'ascribe_derived') and indexdef not like '%UNIQUE%'`);
    for (const { s, i } of rows as { s: string; i: string }[]) await run(`drop index ${s}."${i}"`);
    for (let k = from; k < to; k += 10) {
      for (const [table, words] of Object.entries(copies)) { const [columns, values] = words.split(' => ') as [string, string]; await run(`insert into ${table} (${columns}) select ${values} from base_${table}, generate_series(${k}, ${Math.min(to, k + 10) - 1}) k on conflict do nothing`); }
    }
    for (const { d } of rows as { d: string }[]) await run(d);
    await run(`set session_replication_role = origin`);
    await run('vacuum analyze');
  } finally { client.release(); }
}
