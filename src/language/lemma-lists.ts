const pairs = (words: string): ReadonlyMap<string, string> => new Map(words.trim().split(/\s+/).flatMap((w) => { const [base, ...forms] = w.split(/[:,]/); return forms.map((f): [string, string] => [f, base as string]); }));
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Irregular verb `base:form,form`. */
export const verbs = pairs(`be:am,is,are,was,were,been,being,'m,'re,'s,’m,’re,’s,m,re,r,ai have:has,had,having,'ve,’ve,'d,’d,ve do:does,did,done,doing go:goes,went,gone,going say:says,said,saying
  arise:arose,arisen awake:awoke,awoken bear:bore,borne,born beat:beat,beaten become:became begin:began,begun,beginning bend:bent bet:bet bid:bade,bidden bind:bound bite:bit,bitten bleed:bled blow:blew,blown
  break:broke,broken breed:bred bring:brought build:built burn:burnt burst:burst buy:bought can:ca,could cast:cast catch:caught choose:chose,chosen cling:clung come:came cost:cost creep:crept cut:cut,cutting
  deal:dealt dig:dug,digging dive:dove draw:drew,drawn dream:dreamt drink:drank,drunk drive:drove,driven dwell:dwelt eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled,fleeing fling:flung
  fly:flew,flown,flies forbid:forbade,forbidden forget:forgot,forgotten,forgetting forgive:forgave,forgiven forsake:forsook freeze:froze,frozen get:got,gotten,getting give:gave,given grind:ground grow:grew,grown
  hang:hung hear:heard hide:hid,hidden hit:hit,hitting hold:held hurt:hurt keep:kept kneel:knelt know:knew,known lay:laid lead:led lean:leant leap:leapt learn:learnt leave:left lend:lent let:let,letting lie:lying,lain
  light:lit lose:lost make:made mean:meant meet:met mistake:mistook,mistaken mow:mown overcome:overcame overrun:overran overtake:overtook,overtaken overthrow:overthrew,overthrown withstand:withstood undergo:underwent,undergone
  pay:paid prove:proven put:put,putting quit:quit,quitting read:read rebuild:rebuilt retake:retook,retaken rid:rid,ridding ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,running see:saw,seen,seeing seek:sought
  sell:sold send:sent set:set,setting sew:sewn shake:shook,shaken shed:shed,shedding shine:shone shoot:shot,shooting show:shown shrink:shrank,shrunk shut:shut,shutting sing:sang,sung sink:sank,sunk sit:sat,sitting
  slay:slew,slain sleep:slept slide:slid sling:slung slit:slit,slitting sow:sown speak:spoke,spoken speed:sped spend:spent spin:spun,spinning spit:spat,spitting split:split,splitting spread:spread spring:sprang,sprung
  stand:stood steal:stole,stolen stick:stuck sting:stung stink:stank strew:strewn stride:strode strike:struck,stricken strive:strove,striven swear:swore,sworn sweep:swept swell:swollen swim:swam,swum,swimming swing:swung
  take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown thrust:thrust tread:trod,trodden understand:understood undertake:undertook,undertaken undo:undid,undone uphold:upheld upset:upset
  wake:woke,woken wear:wore,worn weave:wove,woven weep:wept win:won,winning wind:wound withdraw:withdrew,withdrawn withhold:withheld write:wrote,written foresee:foresaw,foreseen outbid:outbid partake:partook
  will:wo,'ll,’ll,ll shall:sha die:dying,dies,died tie:tying,tied vie:vying,vied dye:dyeing,dyed use:used,using,uses age:aging,ageing owe:owing,owed,owes eye:eyed,eyeing canoe:canoed toe:toed shoe:shod
  bus:bused,bussed gas:gassed,gassing focus:focuses,focused,focusing,focussed bias:biased,biases traffic:trafficked,trafficking panic:panicked,panicking picnic:picnicked mimic:mimicked politic:politicked bivouac:bivouacked
  program:programmed,programming quiz:quizzed free:freed,frees agree:agreed,agrees guarantee:guaranteed,guarantees decree:decreed referee:refereed oversee:oversaw,overseen,overseeing disagree:disagreed`);

/** Past forms that are another verb's the tag tells them apart. */
export const pastOnly = pairs('fall:fell find:found feel:felt wind:wound lie:lay see:saw grind:ground bear:bore leave:left shoot:shot bind:bound');

/** Irregular `singular:plural`. */
export const nouns = pairs(`man:men woman:women child:children foot:feet tooth:teeth goose:geese mouse:mice ox:oxen die:dice life:lives wife:wives knife:knives leaf:leaves half:halves self:selves shelf:shelves
  thief:thieves wolf:wolves calf:calves loaf:loaves hoof:hooves scarf:scarves elf:elves crisis:crises analysis:analyses base:bases thesis:theses hypothesis:hypotheses emphasis:emphases diagnosis:diagnoses oasis:oases axis:axes
  parenthesis:parentheses criterion:criteria phenomenon:phenomena bacterium:bacteria memorandum:memoranda stratum:strata curriculum:curricula nucleus:nuclei fungus:fungi alumnus:alumni stimulus:stimuli
  appendix:appendices index:indices matrix:matrices vertex:vertices bureau:bureaux cherub:cherubim hero:heroes potato:potatoes tomato:tomatoes echo:echoes veto:vetoes torpedo:torpedoes embargo:embargoes cargo:cargoes
  mosquito:mosquitoes volcano:volcanoes tornado:tornadoes mango:mangoes ghetto:ghettoes bus:buses gas:gases virus:viruses campus:campuses bonus:bonuses census:censuses status:statuses focus:focuses atlas:atlases
  lens:lenses alias:aliases quiz:quizzes brother-in-law:brothers-in-law passer-by:passers-by passerby:passersby tax:taxes money:monies hostage:hostages corps:corps series:series species:species headquarters:headquarters means:means
  outskirts:outskirts politics:politics news:news barracks:barracks casualty:casualties ally:allies enemy:enemies militia:militias cache:caches axe:axes shoe:shoes toe:toes movie:movies cookie:cookies zombie:zombies
  tie:ties lie:lies pie:pies calorie:calories rookie:rookies selfie:selfies genie:genies prairie:prairies eye:eyes serviceman:servicemen policeman:policemen gunman:gunmen`);

/** Plurals that have no singular of their meaning. */
export const plurals = set('regards supplies clothes goods thanks contents manners whereabouts pants jeans proceedings savings specifics economics genitals surroundings remains trousers auspices finances grounds dynamics geopolitics logistics ethics physics spoils ruins premises riches earnings belongings');

/** Irregular comparison, by form. */
export const adjectives = pairs('good:better,best bad:worse,worst far:farther,farthest,further,furthest little:lesser');
/** The same for adverbs. */
export const adverbs = pairs('well:better,best badly:worse,worst far:farther,farthest,further,furthest');

/** Pronouns, determiners and particles whose lemma is another word. */
export const closed = pairs(`I:me we:us he:him they:them who:whom a:an not:n't,n’t,not,nt will:wo,'ll,’ll can:ca shall:sha`);
/** Demonstratives. */
export const demonstratives = pairs('that:those this:these');

/** Verbs in -e whose form without it looks like a verb without one; by their last letters before the ending. */
export const silentEnd = /(?:[^aeiou]l|[^aeo]at|[iu]at|[^aeiou]at|[aeiouy]z|[aeiounrl]c|[^eo]us|[aiou]s(?<!cus|nas|rus|lus)|[aeiou]v|[lr]v|[aeid]g|[ln]g(?<!ing|ong|ang)|[^aeou]ur|[bcdfgjklmnpqrstvw]ir|[cghlpqs]uir|[cpd]ar|[^aeiou]os|[iu]d(?<!oid|aid|uid|bid|aud|oud)|[bdhl]ut(?<!put)|qu|[iy]p(?<!hip|rip|lip|tip|kip|wip|zip)|[fhps]in(?<!ain|gin|join|oin)|[crhl]ib|rap(?<!wrap)|cap|[bt]er?as|[hkmn]ok|[hcw]in[gc]|xpir|[kt]yp)$/;

/** Verbs that end in -e though no rule says their stems. */
export const silent = set(`retak dynamit overtak undertak mistak misnam rewrit abid accru adher ador agre airlin argu arrang assum athlet atone axe barbecu barricad bast bath becom blockad blu breath brows browse chang charg cleans cloth clu collaps combin commut compet compil complet
  comput conced condens condon consol constitut consum continu conven converg convers creat cring curs decin declar declin delet denot deplor destin determin devalu devot discharg dispers disput diverg eclips
  elaps elop els emerg endors enlarg enshrin ensu erod evad evok examin exchang excit execut exhum exil explod explor extradit fle forg fre fring gaug glimps globe glu grenad guarante guid hast hing hors ignit
  ignor imagin imbu immers immun imped implor incit inhal institut interced interfer interven intrigu invad invit invok issu laps larg lath licens loath massacr medicin merg mine nicknam nurs orang outlin overcom
  oversee parad parol past persecut persuad postpon preced presum promot prosecut provok purg pursu queu quot rang reced recit reconcil refut rehears relaps rescu restor resum revers revok ridicul rins rout
  schedul seced seeth sens sooth splurg squar subdu submerg substitut sued supersed surg tast teeth tracc traver travers tru undermin unit upgrad urg valu wast welcom while writh`);

/** Stems that end in one of a doubled pair by "killed" is of "kill". */
export const doubled = set(`kill call fill install pull roll poll toll sell tell spell smell swell drill spill chill thrill bill will shell yell quell dwell recall fall stall enroll stroll  haul add pass miss press kiss cross dress toss discuss possess assess access
  address process progress stress express suppress oppress impress depress confess guess bless boss dismiss harass embarrass pass amass surpass trespass witness bypass fuss hiss pull dull gull cull lull staff stuff bluff scoff puff sniff buzz fizz ebb err purr egg butt
  putt mutt add odd inn profess obsess distress regress transgress caress compress repress undress toss floss gloss class mass  grass brass stall wall ball small overall refill fulfill skill still till grill instill mill appall poll scroll knoll troll cell   fell jell ll hall mull null skull hull boycott`);
