import { lookUp, lookUpSound, capitalOf, loadGazetteer } from '../src/reference/gazetteer.ts';
import { countries } from '../src/reference/countries.ts';
let t=performance.now(); loadGazetteer(); console.log('load',performance.now()-t);
t=performance.now(); for(let i=0;i<20000;i++) lookUp(i%2?'Baghdad':'Qzxc Foo'+i); console.log('us per lookup',(performance.now()-t)/20);
for(const c of countries){ if(!capitalOf(c.iso)) console.log('no capital',c.iso,c.capital);}
for (const q of process.argv.slice(2)) console.log(q, lookUp(q).slice(0,4).map(p=>[p.name,p.kind,p.country,p.admin1,p.lat,p.lon,p.population,p.id].join('/')), '~', lookUpSound(q).slice(0,4).map(p=>[p.name,p.kind,p.country,p.population].join('/')));
