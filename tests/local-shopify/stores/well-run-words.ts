/** What is said about each kind and each pattern, in the three languages of the shop. */
export type Words = { en: string; nb: string; de: string };

export type FjordwoolKind = {
  name: Words;
  text: Words;
  type: string;
  code: string;
  taxonomy: [code: string, fullName: string];
  hsCode: string;
  price: number;
  cost: number;
  grams: number;
  sizes: string[];
};

const clothing = "Apparel & Accessories > Clothing";

export const fjordwoolKinds: FjordwoolKind[] = [
  {
    name: { en: "Fisherman Sweater", nb: "Fiskegenser", de: "Fischerpullover" },
    text: {
      en: "A close sweater for wind and salt, knitted in a firm two-ply yarn that keeps its shape for decades. The neck is linked by hand and the sleeves are set a little short so that cuffs stay out of the water.",
      nb: "En tett genser for vind og salt, strikket i fast totråds garn som holder fasongen i flere tiår.",
      de: "Ein dichter Pullover für Wind und Salz, gestrickt aus festem Zweifachgarn, das seine Form über Jahrzehnte behält.",
    },
    type: "Sweaters",
    code: "SWE",
    taxonomy: ["aa-1-13-12", `${clothing} > Clothing Tops > Sweaters`],
    hsCode: "611011",
    price: 1890,
    cost: 720,
    grams: 780,
    sizes: ["S", "M", "L", "XL"],
  },
  {
    name: { en: "Button Cardigan", nb: "Kofte", de: "Strickjacke" },
    text: {
      en: "A cardigan with pewter buttons and a band that lies flat without being sewn down. It is cut to go over a shirt, with two pockets deep enough for cold hands and a folded map.",
      nb: "En kofte med tinnknapper og en kant som ligger flatt, klippet for å gå utenpå skjorta.",
      de: "Eine Strickjacke mit Zinnknöpfen und flach liegender Blende, geschnitten, um über einem Hemd getragen zu werden.",
    },
    type: "Cardigans",
    code: "CAR",
    taxonomy: ["aa-1-13-12", `${clothing} > Clothing Tops > Sweaters`],
    hsCode: "611011",
    price: 2190,
    cost: 860,
    grams: 840,
    sizes: ["S", "M", "L", "XL"],
  },
  {
    name: { en: "Lined Beanie", nb: "Fôret lue", de: "Gefütterte Mütze" },
    text: {
      en: "A beanie with a soft band of merino inside, so that only the outside is rough. It covers the ears without sliding over the eyes and folds once at the brim when the sun comes out.",
      nb: "En lue med mykt merinobånd på innsiden, som dekker ørene uten å gli ned over øynene.",
      de: "Eine Mütze mit weichem Merinoband innen, die über die Ohren reicht, ohne über die Augen zu rutschen.",
    },
    type: "Hats",
    code: "BEA",
    taxonomy: ["aa-2-17-2", "Apparel & Accessories > Clothing Accessories > Hats > Beanies"],
    hsCode: "650500",
    price: 449,
    cost: 140,
    grams: 110,
    sizes: ["One size"],
  },
  {
    name: { en: "Double Mittens", nb: "Doble votter", de: "Doppelfäustlinge" },
    text: {
      en: "Two mittens in one, a thin one inside a thick one, joined at the cuff. They stay warm when they are wet and dry overnight on a stove rail, inside out first and then the right way around.",
      nb: "To votter i én, en tynn inni en tykk, som varmer selv når de er våte.",
      de: "Zwei Fäustlinge in einem, ein dünner im dicken, die auch nass noch wärmen.",
    },
    type: "Mittens",
    code: "MIT",
    taxonomy: ["aa-2-13", "Apparel & Accessories > Clothing Accessories > Gloves & Mittens"],
    hsCode: "611691",
    price: 549,
    cost: 180,
    grams: 150,
    sizes: ["S/M", "L/XL"],
  },
  {
    name: { en: "Long Scarf", nb: "Langt skjerf", de: "Langer Schal" },
    text: {
      en: "Two meters and ten, long enough to go around twice and still be tied. It is knitted as a tube, so both sides are the right side and the edges never roll up.",
      nb: "To meter og ti, langt nok til å gå rundt to ganger, strikket som et rør med to like sider.",
      de: "Zwei Meter zehn, lang genug für zwei Runden, als Schlauch gestrickt mit zwei gleichen Seiten.",
    },
    type: "Scarves",
    code: "SCA",
    taxonomy: ["aa-2-26", "Apparel & Accessories > Clothing Accessories > Scarves & Shawls"],
    hsCode: "611710",
    price: 749,
    cost: 260,
    grams: 320,
    sizes: ["One size"],
  },
  {
    name: { en: "Winter Socks", nb: "Vintersokker", de: "Wintersocken" },
    text: {
      en: "Socks for boots and for floors without heating, with a heel that is turned by hand and a toe without a seam. A thread of nylon runs along in heel and toe, and nowhere else.",
      nb: "Sokker for støvler og kalde gulv, med håndfelt hæl og tå uten søm.",
      de: "Socken für Stiefel und kalte Böden, mit handgearbeiteter Ferse und nahtloser Spitze.",
    },
    type: "Socks",
    code: "SOC",
    taxonomy: ["aa-1-18", `${clothing} > Socks`],
    hsCode: "611594",
    price: 249,
    cost: 80,
    grams: 120,
    sizes: ["36–39", "40–43", "44–47"],
  },
  {
    name: { en: "Throw Blanket", nb: "Ullpledd", de: "Wolldecke" },
    text: {
      en: "A blanket of one meter thirty by two meters, woven in the valley next to ours and brushed on one side only. It is heavy enough to stay where you put it and light enough to carry to the boat.",
      nb: "Et pledd på en meter og tretti ganger to meter, vevd i nabodalen og børstet på én side.",
      de: "Eine Decke von einem Meter dreißig mal zwei Metern, im Nachbartal gewebt und nur auf einer Seite gebürstet.",
    },
    type: "Blankets",
    code: "THR",
    taxonomy: ["hg-15-1-4", "Home & Garden > Linens & Bedding > Bedding > Blankets"],
    hsCode: "630120",
    price: 1690,
    cost: 610,
    grams: 1400,
    sizes: ["One size"],
  },
  {
    name: { en: "Sleeveless Vest", nb: "Vest", de: "Pullunder" },
    text: {
      en: "A vest for the weeks when a sweater is too much and a shirt is not enough. The armholes are deep, the hem is ribbed to stay put when you bend, and it packs to the size of a loaf.",
      nb: "En vest for ukene når genser er for mye og skjorte for lite, med dype ermhull og ribbet kant.",
      de: "Ein Pullunder für die Wochen, in denen ein Pullover zu viel und ein Hemd zu wenig ist.",
    },
    type: "Vests",
    code: "VES",
    taxonomy: ["aa-1-13-12", `${clothing} > Clothing Tops > Sweaters`],
    hsCode: "611011",
    price: 1290,
    cost: 480,
    grams: 520,
    sizes: ["S", "M", "L", "XL"],
  },
];

export const fjordwoolPatterns: { name: string; text: Words }[] = [
  {
    name: "Lofoten",
    text: {
      en: "Lofoten is the pattern of small light flecks, once knitted for fishermen because the second yarn makes the fabric thicker.",
      nb: "Lofoten er mønsteret med små lyse prikker, som gjør stoffet tykkere.",
      de: "Lofoten ist das Muster aus kleinen hellen Punkten, die das Gestrick dicker machen.",
    },
  },
  {
    name: "Setesdal",
    text: {
      en: "Setesdal puts borders of circles and crosses where wear comes first, so that a border can be knitted anew while the rest lives on.",
      nb: "Setesdal har border med sirkler og kors der slitasjen kommer først.",
      de: "Setesdal setzt Borten aus Kreisen und Kreuzen dorthin, wo zuerst etwas abgenutzt wird.",
    },
  },
  {
    name: "Hardanger",
    text: {
      en: "Hardanger borrows its eight-pointed stars from white embroidery, and each size has a chart of its own so that the stars meet.",
      nb: "Hardanger låner de åttebladete stjernene fra hvitsøm, og hver størrelse har sitt eget diagram.",
      de: "Hardanger leiht sich die achtzackigen Sterne aus der Weißstickerei, mit einer eigenen Vorlage je Größe.",
    },
  },
  {
    name: "Voss",
    text: {
      en: "Voss is made of broad bands and a zigzag in strong contrast, meant to be seen from the other side of a valley.",
      nb: "Voss består av brede bånd og et sikksakk i sterk kontrast, ment å sees fra andre siden av dalen.",
      de: "Voss besteht aus breiten Bändern und einem kräftigen Zickzack, gemacht, um über ein Tal hinweg gesehen zu werden.",
    },
  },
];

export const fjordwoolCare: Words = {
  en: "Norwegian autumn wool. Air it rather than wash it, and dry it flat.",
  nb: "Norsk høstull. Luft heller enn å vaske, og tørk flatt.",
  de: "Norwegische Herbstwolle. Lieber lüften als waschen und liegend trocknen.",
};

export const fjordwoolColors = ["Natural", "Midnight", "Spruce"];
