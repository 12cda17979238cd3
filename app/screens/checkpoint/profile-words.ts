import type { ProfileKey, Sourcing } from "~/facts/stated/profile";

/** How a statement about the business is made. */
export type ProfileControl =
  | { kind: "yes-no" }
  | { kind: "choice"; choices: readonly { value: string; title: string }[] }
  | { kind: "number"; unit: string; least?: number; most: number; decimals?: true }
  | { kind: "day" };

export type ProfileWords = { asks: string } & ProfileControl;

const sourcingWords: Record<Sourcing, string> = {
  "own-stock": "From our own stock",
  "made-to-order": "Made to order",
  "print-on-demand": "Print on demand",
  dropshipping: "Dropshipping",
  "digital-or-service": "Digital goods or services",
  mixed: "A mix of these",
};

const yesNo = { kind: "yes-no" } as const;

/** Every statement about the business, as a question to the merchant. */
export const profileWords: Record<ProfileKey, ProfileWords> = {
  sourcing: {
    asks: "Where do your goods come from?",
    kind: "choice",
    choices: Object.entries(sourcingWords).map(([value, title]) => ({ value, title })),
  },
  launchDate: { asks: "When does your store open, or when did it?", kind: "day" },
  businessOnly: { asks: "Do you sell to businesses only?", ...yesNo },
  sellsWholesale: { asks: "Do you sell wholesale?", ...yesNo },
  sellsInPerson: { asks: "Do you also sell in person, such as in a shop or at markets?", ...yesNo },
  worksAlone: { asks: "Do you run the store alone?", ...yesNo },
  adminPeople: {
    asks: "How many people work in your admin, you included?",
    kind: "number",
    unit: "people",
    most: 10_000,
  },
  usesSms: { asks: "Do you send text messages to customers?", ...yesNo },
  runsAds: { asks: "Do you run paid ads, or plan to?", ...yesNo },
  usesTrackers: { asks: "Do you measure visitors with a pixel or tag of any kind?", ...yesNo },
  hasAffiliates: { asks: "Do you have an affiliate or referral program, or plan one?", ...yesNo },
  worksWithCreators: { asks: "Do creators or photographers from outside make content for you?", ...yesNo },
  usesAi: { asks: "Does your business use AI tools?", ...yesNo },
  hasChatbot: { asks: "Does a chatbot or AI agent answer your customers?", ...yesNo },
  taxRegistered: { asks: "Are you registered for sales tax or VAT?", ...yesNo },
  zeroRatedOnly: { asks: "Are all goods you sell taxed at zero?", ...yesNo },
  boughtAgain: { asks: "Do customers buy some of your products again regularly?", ...yesNo },
  hasGtins: { asks: "Do your goods have trade item numbers, such as EAN, UPC or ISBN?", ...yesNo },
  oneProduct: { asks: "Is one product your whole brand, on purpose?", ...yesNo },
  freeShippingPays: { asks: "Would free shipping above some order value pay for you?", ...yesNo },
  leadTimeDays: {
    asks: "How many days pass from reordering a product until it is on your shelf?",
    kind: "number",
    unit: "days",
    most: 730,
  },
  grossMargin: { asks: "What gross margin do you reckon with?", kind: "number", unit: "percent", most: 99 },
  adCostPerOrder: {
    asks: "What may one order cost you in ads at most, in your store's currency?",
    kind: "number",
    unit: "per order",
    most: 100_000,
  },
  averageOrderValue: {
    asks: "What does an average order come to, in your store's currency?",
    kind: "number",
    unit: "per order",
    most: 100_000_000,
    decimals: true,
  },
  repeatRate: {
    asks: "Of the customers who bought, how many came back for a second order?",
    kind: "number",
    unit: "percent",
    least: 0,
    most: 100,
  },
  dispatchDays: {
    asks: "After how many business days is an order usually on its way?",
    kind: "number",
    unit: "days",
    least: 0,
    most: 60,
  },
};
