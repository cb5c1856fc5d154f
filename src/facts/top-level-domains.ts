// Country codes as in ISO 3166-1, with `ac`, `eu`, `su` and `uk`, and the general endings that people write.
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bw by bz ca cc cd ' +
  'cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gd ge gf gg ' +
  'gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr ' +
  'kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ' +
  'ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm ' +
  'sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ' +
  'ws ye yt za zm zw';
const GENERAL =
  'aero agency app art asia bar berlin bike biz blog boutique business cafe care cat center city cloud club codes coffee com ' +
  'community company cool coop dance design dev digital directory earth edu education email energy events expert family farm ' +
  'fashion film fit fm food foundation fun fund gallery games garden gives global gmbh gov green group guide guru health help ' +
  'homes host hotel house how info ink int international ist istanbul jobs kitchen land law legal life link live llc lol london ' +
  'love ltd market marketing media menu mil mobi moda money museum name net network news ngo ninja one ong online org page ' +
  'paris partners party pet photo photography photos pics pizza plus post press pro products pub radio recipes rent rest ' +
  'restaurant review reviews rocks run sale salon school science services shop shopping show site social software solutions ' +
  'space sport store studio style support surf systems tax team tech tel theater tickets tips today tools tours town toys ' +
  'training travel university vet video vip vision web website wiki wine work works world xyz yoga zone';

/** Endings of domains by which X recognises an address that begins without `https://`, in small letters. */
export const topLevelDomains: ReadonlySet<string> = new Set(`${COUNTRIES} ${GENERAL}`.split(' '));
