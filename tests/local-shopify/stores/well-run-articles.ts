import type { ArticleSpec } from "./made-of/content.ts";
import { paragraphs } from "./made-of/content.ts";

/** Four articles, each long enough to answer its question and linked to what it speaks of. */
export const fjordwoolArticles: ArticleSpec[] = [
  {
    title: "How to wash a wool sweater without shrinking it",
    publishedDaysAgo: 16,
    image: { altText: "A cream sweater drying flat on a towel by a window" },
    tags: ["care"],
    body: paragraphs(
      "Most wool that is ruined is ruined on a Sunday evening, in a machine, by somebody who meant well. Shrinking is not bad luck. It is what happens when warm water, soap and movement meet at the same time: the scales of the fiber open, hook into each other, and do not let go again. Leave out any one of the three and nothing shrinks.",
      "So the first rule is patience before water. Wool does not hold on to smells the way cotton does. Hang a worn sweater over a chair by an open window for a night and look again in the morning. Nine times out of ten that is all the washing it needed, and the tenth time is usually a spot that a damp cloth can lift on its own.",
      'When you do wash, fill a basin with water that feels cool to the wrist, about twenty degrees. Stir in a spoon of a soap that is made for wool and free of enzymes, because enzymes eat protein and wool is nothing but protein. Our own <a href="/products/wool-wash-with-spruce">wool wash</a> is one; any plain one will do. Lay the sweater in, press it under, and walk away for ten minutes. Do not rub, do not swirl, do not lift it by the shoulders while it is full of water.',
      "Let the basin run empty, press the water out against the side, and fill it again with clean water at the same temperature. The same temperature matters more than the right one: it is the jump from warm to cold that makes the fiber clench. Twice is enough for most soaps. A last rinse with a spoon of vinegar takes out what is left and brings the shine back.",
      "Now the towel. Spread the sweater flat on a dry one, roll both up like a cake, and kneel on the roll. You will be surprised how much water comes out. Unroll, move the sweater to a second towel, and pull it gently to the size it had: sleeves as long as each other, hem straight, neck closed. This is the moment when you decide how it will fit for the next year.",
      'Dry it flat, away from the oven and out of the sun, and turn it once. A thick <a href="/collections/sweaters">sweater</a> needs two days. Never hang it wet, because the water pulls the stitches down and the shoulders grow ears. And if you own a machine with a true wool program, cold and without spinning, use it by all means: the best ones move less than your hands do. Fold it away only when it is dry to the touch inside the seams, with a piece of cedar between the layers, and it will wait for you until the first cold morning.',
    ),
  },
  {
    title: "What the four patterns on our sweaters mean",
    publishedDaysAgo: 48,
    image: { altText: "Four knitted swatches side by side on a wooden table" },
    tags: ["patterns"],
    body: paragraphs(
      "People ask us which of our patterns is the oldest, and the honest answer is that nobody knows. Knitters copied what kept warm and what looked right, and they did not sign their work. What we can tell is where each pattern was at home when somebody first wrote it down, and why it looks the way it does.",
      'Lofoten is the plainest of the four. Small light flecks on a dark ground, every fourth stitch on every fourth row, moved by two each time. The flecks are not decoration at all: the second yarn runs along the inside and makes the fabric half as thick again, which is what you want in a boat in February. Fishermen called it lice, without any malice. Our <a href="/products/lofoten-fisherman-sweater">Lofoten sweater</a> keeps the original count.',
      "Setesdal takes the same flecks and puts a border above and below them, circles and crosses between narrow lines. The borders sit where a sweater wears out first, at the shoulders and the cuffs, and a border can be cut off and knitted anew while the rest lives on. The old ones in the museum have three or four generations of cuffs. That thought is why we still sell yarn for repairs.",
      'Hardanger is the youngest relative and comes from embroidery, not from knitting. Somebody looked at a white apron with its eight-pointed stars and wondered whether needles could do the same. They could, almost. A star in knitting is always a little wider than it is high, because a stitch is, and we have stopped correcting it. On a <a href="/products/hardanger-button-cardigan">cardigan</a> the stars meet at the button band if the size is right, and we cut the chart anew for each size so that they do.',
      "Voss is the one that visitors recognize without knowing its name: broad bands, strong contrast, a zigzag that could be mountains or waves. It was made to be seen from the other side of a valley, at weddings and on market days. In mittens it is nearly too much, and that is exactly why we like it there.",
      "If you are choosing between them, think less about meaning and more about distance. From across a room Voss is a pattern, Hardanger is a texture, and Lofoten is a color. Up close it is the other way around: Lofoten shows every stitch, and Voss becomes large plain areas. Wear what you want to be seen from where you usually stand. And whichever it is, ask us for the chart. We send it to anybody who wants to knit it, with the row counts for each size and a note on the yarn, because a pattern that is knitted only by machines is on its way into a drawer.",
    ),
  },
  {
    title: "From sheep to sleeve: a year of Norwegian wool",
    publishedDaysAgo: 130,
    image: { altText: "Sheep on a green slope above a fjord" },
    tags: ["wool"],
    body: paragraphs(
      "The year of a sweater begins in May, when the sheep leave the barns. The farms we buy from are small, thirty to eighty animals, and they all send their flocks up into the hills for the summer. There the sheep eat heather and grass and nobody counts them until September. What they carry home on their backs is the good wool: grown slowly, washed by rain, long enough to spin without breaking.",
      "Shearing happens in autumn and once more in spring, and the two fleeces are different things. Autumn wool is long and clean. Spring wool has been slept on all winter and goes into felt, insulation and insoles, never into a garment. When a label says only that the wool is Norwegian, it does not say which of the two it was. We buy autumn wool alone and pay by grade, not by weight, so that it is worth a farmer's while to sort on the shearing floor.",
      "The fleeces travel to a mill in the next valley, where they are washed with soap and hot water and nothing harsher. Some of the lanolin stays in. You can smell it on a wet day, and it is the reason why rain stands on the surface of a sweater for a while before it moves in. The mill cards the wool, spins it into a firm two-ply yarn and dyes it in lots of sixty kilograms, which is small enough that the lots differ. That is why we knit a whole size run from one lot and number the labels.",
      "Knitting takes an afternoon on the machine and an evening by hand. The panels come off flat, are washed again so that they settle, and only then are cut and linked. Necks and cuffs are always linked stitch by stitch. It is slow, it is expensive, and it is the place where a cheap sweater comes apart first.",
      "In November the boxes go out. By then the lambs of spring are nearly as big as their mothers and the farmers are deciding which to keep. We visit every farm once a year, usually in this month, with coffee bread and a tape measure, to agree on the price of the next autumn before anybody has heard the weather. Nobody has gone back on that handshake yet, in either direction.",
      'None of this is secret or even unusual; it is how wool was made here until about 1970. What has changed is that you can read it. Each of our <a href="/collections/sweaters">sweaters</a> carries a lot number, and if you type it into the search of this store you find the farms behind it, the week of shearing, and the name of the pattern\'s chart. Ask us anything that is missing there, and the answer joins the page.',
    ),
  },
  {
    title: "Which size should I order?",
    publishedDaysAgo: 205,
    image: { altText: "A tape measure across the chest of a folded sweater" },
    tags: ["sizes"],
    body: paragraphs(
      "Take a sweater that you already like, lay it flat, and measure from armpit to armpit. Twice that number is its chest. Compare it with our chart, not with the letter in the label, because letters mean something else in every shop.",
      'Our <a href="/collections/cardigans">cardigans</a> are cut to go over a shirt, our sweaters to be worn on a thin layer of their own. Between two sizes, wool forgives the smaller one: it gives a little in the first week and then stays.',
    ),
  },
];
