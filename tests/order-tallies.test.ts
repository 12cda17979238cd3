import { expect, test } from "vitest";
import livePayments from "~/facts/live-payments";
import printedParcels from "~/facts/printed-parcels";
import orderJourneys from "~/facts/order-journeys";
import recentOrders from "~/facts/recent-orders";
import returns from "~/facts/returns";
import { wayOf } from "~/facts/tally/order-ways";
import { businessDays } from "~/facts/tally/order-waits";

const readAt = "2026-11-24T09:00:00Z";
const shop = { ianaTimezone: "Europe/Berlin", shopAddress: { countryCodeV2: "DE", provinceCode: null } };
const amount = (value: string) => ({ shopMoney: { amount: value } });
const money = {
  capturable: false,
  processedAt: "2026-11-01T09:00:00Z",
  subtotalPriceSet: amount("90.00"),
  totalDiscountsSet: amount("10.00"),
  totalTaxSet: amount("15.00"),
  taxesIncluded: true,
  taxExempt: false,
  returnStatus: "NO_RETURN",
  paymentGatewayNames: ["paypal"],
  risk: { recommendation: "ACCEPT" },
  sourceName: "web",
  retailLocation: null,
  shippingLine: null,
  // in a country of its own, so that places and taxes at home are only what a test says
  shippingAddress: { countryCodeV2: "XX", provinceCode: null, validationResultSummary: null },
  billingAddress: null,
  customerJourneySummary: null,
};
const plain = {
  ...money,
  id: "1",
  name: "#1",
  createdAt: "2026-11-01T09:00:00Z",
  cancelledAt: null,
  test: false,
  requiresShipping: true,
  displayFinancialStatus: "PAID",
  displayFulfillmentStatus: "FULFILLED",
  fulfillments: [],
  transactions: [],
};
const end = { hasNextPage: false, endCursor: null };

type Tally = {
  start: (readAt: string) => unknown;
  add: (tally: never, data: never) => void;
  finish: (tally: never) => unknown;
};

/** Runs a tally over pages as they come from the API. */
function tallied<Value>(fact: Tally & { example: Value }, ...pages: unknown[]): Value {
  const counting = fact.start(readAt) as never;
  for (const page of pages) fact.add(counting, page as never);
  return fact.finish(counting) as Value;
}

/** The tally of orders that differ from a plain one. */
function ordersOf(...over: object[]) {
  return tallied(recentOrders, { shop, orders: { nodes: nodesOf(over), pageInfo: end } });
}

function nodesOf(over: readonly object[]) {
  return over.map((each, index) => ({ ...plain, id: `${index}`, name: `#${index}`, ...each }));
}

test("orders count by age, payment and state; tests, cancellations and pick-ups do not", () => {
  const sent = {
    createdAt: "2026-11-03T09:00:00Z",
    status: "SUCCESS",
    displayStatus: "IN_TRANSIT",
    requiresShipping: true,
    trackingInfo: [{ number: "00340" }],
  };
  const order = {
    ...money,
    id: "1",
    name: "#1",
    createdAt: "2026-11-01T09:00:00Z",
    cancelledAt: null,
    test: false,
    requiresShipping: true,
    displayFinancialStatus: "PAID",
    displayFulfillmentStatus: "FULFILLED",
    fulfillments: [sent],
    transactions: [{ kind: "SALE", status: "SUCCESS", gateway: "paypal", manualPaymentGateway: false }],
  };
  const late = { ...order, displayFulfillmentStatus: "UNFULFILLED", fulfillments: [] };
  const nodes = [
    order,
    {
      ...order,
      fulfillments: [
        { ...sent, trackingInfo: [] },
        { ...sent, displayStatus: "PICKED_UP", trackingInfo: [] },
      ],
    },
    { ...late, name: "#3" },
    { ...late, createdAt: "2026-11-20T09:00:00Z" },
    { ...late, displayFinancialStatus: "PENDING" },
    { ...late, displayFulfillmentStatus: "ON_HOLD" },
    { ...late, test: true },
    { ...late, cancelledAt: "2026-11-02T09:00:00Z" },
    { ...late, createdAt: "2026-09-01T09:00:00Z" },
  ];
  const counted = tallied(recentOrders, { shop, orders: { nodes, pageInfo: end } });
  expect(counted).toMatchObject({
    orders: 6,
    parcels: { tracked: { of: 2, good: 1 } },
    afterWeek: { orders: 4, behind: { count: 1, first: [{ title: "#3" }] } },
    afterTwoWeeks: { orders: 4 },
    tests: { count: 1 },
    paid: { count: 6 },
    subtotal: 540,
    discounts: 60,
    capturable: 0,
  });
  // Placed on a Sunday, sent on Tuesday; three wait since then, one of them on hold; one is not paid.
  expect(counted.waits.sent).toEqual([0, 0, 2]);
  expect(counted.waits.open[17]).toBe(3);
});

test("only a real payment online proves a provider", () => {
  const order = {
    ...money,
    createdAt: "2026-11-01T09:00:00Z",
    cancelledAt: null,
    test: false,
    requiresShipping: false,
    displayFinancialStatus: "PAID",
    displayFulfillmentStatus: "FULFILLED",
    fulfillments: [],
  };
  const sale = { kind: "SALE", status: "SUCCESS", gateway: "paypal", manualPaymentGateway: false };
  const payments = [
    sale,
    { ...sale, kind: "CAPTURE" },
    { ...sale, kind: "AUTHORIZATION" },
    { ...sale, status: "FAILURE" },
    { ...sale, gateway: "bogus" },
    { ...sale, gateway: "gift_card" },
    { ...sale, gateway: null },
    { ...sale, gateway: "Bank deposit", manualPaymentGateway: true },
  ];
  const nodes = payments.map((payment, index) => {
    return { ...order, id: `${index}`, name: `#${index}`, transactions: [payment] };
  });
  const counted = livePayments.shape({ orders: { nodes: [...nodes, { ...nodes[0], test: true }] } } as never);
  expect(counted.orders).toBe(8);
  expect(counted.paid).toMatchObject({
    count: 2,
    first: [{ title: "#0", note: "paypal" }, { title: "#1" }],
  });
});

test.each([
  ["2026-11-20T10:00:00Z", "2026-11-23T08:00:00Z", 1], // Friday to Monday
  ["2026-11-21T10:00:00Z", "2026-11-22T08:00:00Z", 0], // Saturday to Sunday
  ["2026-11-17T10:00:00Z", "2026-11-17T18:00:00Z", 0], // the same Tuesday
  ["2026-11-17T22:30:00Z", "2026-11-17T23:30:00Z", 1], // 23:30 and 0:30 in Berlin
  ["2026-11-17T22:30:00Z", "2026-11-18T09:00:00Z", 1],
])("from %s to %s are %d business days in Berlin", (from, until, days) => {
  expect(businessDays(from, until, "Europe/Berlin")).toBe(days);
});

test("an authorized payment is late after five days", () => {
  const order = {
    ...money,
    capturable: true,
    cancelledAt: null,
    test: false,
    requiresShipping: true,
    displayFinancialStatus: "AUTHORIZED",
    displayFulfillmentStatus: "UNFULFILLED",
    fulfillments: [],
    transactions: [],
  };
  const nodes = ["2026-11-20T09:00:00Z", "2026-11-18T09:00:00Z"].map((createdAt, index) => {
    return { ...order, id: `${index}`, name: `#${index}`, createdAt };
  });
  const counted = tallied(recentOrders, { shop, orders: { nodes, pageInfo: end } });
  expect(counted).toMatchObject({ capturable: 2, uncaptured: { count: 1, first: [{ title: "#1" }] } });
});

test("a parcel is stuck after three days in trouble, and moves are counted in started days", () => {
  const parcel = {
    createdAt: "2026-11-10T09:00:00Z",
    updatedAt: "2026-11-20T09:00:00Z",
    inTransitAt: null,
    status: "SUCCESS",
    displayStatus: "DELAYED",
    requiresShipping: true,
    trackingInfo: [{ number: "1" }],
  };
  const { parcels } = ordersOf(
    { fulfillments: [parcel] },
    { fulfillments: [{ ...parcel, updatedAt: "2026-11-22T09:00:00Z" }] },
    { fulfillments: [{ ...parcel, displayStatus: "IN_TRANSIT", inTransitAt: "2026-11-12T10:00:00Z" }] },
    {
      fulfillments: [{ ...parcel, displayStatus: "DELIVERED", inTransitAt: "2026-11-10T08:00:00Z" }],
    },
    { fulfillments: [{ ...parcel, status: "CANCELLED" }] },
  );
  expect(parcels.unstuck).toEqual({
    of: 4,
    good: 3,
    unsure: 0,
    first: [{ id: "0", title: "#0", note: "delayed" }],
  });
  expect(parcels.moves).toEqual([1, 0, 0, 1]);
});

test("addresses count for open orders older than a day; one without a verdict is unsure", () => {
  const open = { displayFulfillmentStatus: "UNFULFILLED" };
  const to = (validationResultSummary: string | null) => ({
    ...open,
    shippingAddress: { countryCodeV2: "DE", provinceCode: null, validationResultSummary },
  });
  const { checks } = ordersOf(
    to("ERROR"),
    to("WARNING"),
    to(null),
    open,
    { ...to("ERROR"), createdAt: readAt },
    {},
  );
  expect(checks.addresses).toMatchObject({ of: 4, good: 1, unsure: 2, first: [{ title: "#0" }] });
});

test("what waits for money and names no gateway may be on terms; paying on delivery is left out", () => {
  const pending = { displayFinancialStatus: "PENDING" };
  const { checks } = ordersOf(
    {},
    { ...pending, paymentGatewayNames: ["Bank Deposit"] },
    { ...pending, paymentGatewayNames: [] },
    { ...pending, paymentGatewayNames: ["Cash on Delivery (COD)"] },
    { ...pending, paymentGatewayNames: ["Nachnahmegebühr"] },
    { ...pending, paymentGatewayNames: ["代引き決済"] },
    { ...pending, paymentGatewayNames: ["cash_on_delivery"] },
    { displayFinancialStatus: "AUTHORIZED", paymentGatewayNames: ["codex_pay"] },
    { ...pending, displayFulfillmentStatus: "UNFULFILLED" },
  );
  expect(checks.paidBeforeSent).toMatchObject({
    of: 4,
    good: 1,
    unsure: 1,
    first: [
      { title: "#1", note: "pending" },
      { title: "#7", note: "authorized" },
    ],
  });
});

test.each([
  "Kauf auf Rechnung",
  "Op rekening",
  "Net 30",
  "Facture à 30 jours",
  "Rechnung (Überweisung nach Erhalt)",
  "請求書払い",
  "Faktura",
  "Boleto a prazo",
])(
  "who pays by “%s” has agreed credit: the parcel goes first, and its clock does not wait for the money",
  (name) => {
    const { checks, waits } = ordersOf({ displayFinancialStatus: "PENDING", paymentGatewayNames: [name] });
    expect(checks.paidBeforeSent.of).toBe(0);
    const open = ordersOf({ displayFulfillmentStatus: "UNFULFILLED", paymentGatewayNames: [name] });
    expect({ waits: waits.deferred, open: open.waits.deferred }).toEqual({ waits: 0, open: 0 });
  },
);

test("what may be free shipping among the discounts is at most what shipping cost on each order", () => {
  const shipped = (price: string) => ({
    shippingLine: { title: "Post", code: "P", deliveryCategory: null, price },
  });
  const { discounts, offShipping } = ordersOf(shipped("4.90"), shipped("12.00"), shipped("0.00"), {});
  expect({ discounts, offShipping }).toEqual({ discounts: 40, offShipping: 14.9 });
});

test("risky orders count once they left, returned ones by return or refund", () => {
  const cancel = { risk: { recommendation: "CANCEL" } };
  const over = [
    cancel,
    { ...cancel, displayFulfillmentStatus: "ON_HOLD" },
    { ...cancel, cancelledAt: "2026-11-02T09:00:00Z" },
    { risk: { recommendation: "INVESTIGATE" }, returnStatus: "RETURNED" },
    { displayFinancialStatus: "PARTIALLY_REFUNDED" },
    { returnStatus: "RETURN_REQUESTED" },
  ];
  const { checks } = ordersOf(...over);
  expect(checks.risky).toMatchObject({
    toCancel: 3,
    sent: { count: 1, first: [{ title: "#0" }] },
    toReview: { count: 1 },
  });
  expect(checks.returned).toMatchObject({ count: 2, first: [{ title: "#3" }, { title: "#4" }] });
});

test("journeys are traced by their last visit; what is not ready or holds no visit does not count", () => {
  const visit = (lastVisit: object | null, firstSource?: string) => ({
    customerJourneySummary: {
      ready: true,
      firstVisit: firstSource === undefined ? null : { source: firstSource },
      lastVisit: lastVisit && { source: "Google", sourceType: null, utmParameters: null, ...lastVisit },
    },
  });
  const utm = (source: string | null, medium: string | null) => ({ utmParameters: { source, medium } });
  const nodes = nodesOf([
    {},
    visit(null),
    { customerJourneySummary: { ...visit({}).customerJourneySummary, ready: false } },
    visit({ source: "direct" }, "Google"),
    visit({ source: "an unknown page" }, "AN UNKNOWN PAGE"),
    visit({ source: "email" }),
    visit({ source: "shop.example", ...utm("letter", "SMS") }),
    visit({ source: "Google", sourceType: "AD" }),
    visit({ source: "Google", sourceType: "SEO" }),
    visit({}),
    visit({ source: "facebook", sourceType: "AD" }),
  ]);
  const journeys = tallied(orderJourneys, { orders: { nodes, pageInfo: end } });
  expect(journeys).toMatchObject({ ready: 8, traced: 7, owned: 2, perhapsTagged: 1, both: 2, differing: 1 });
  expect(journeys.tagged).toMatchObject({
    of: 4,
    good: 1,
    unsure: 1,
    first: [
      { title: "#5", note: "email" },
      { title: "#10", note: "facebook" },
    ],
  });
  expect(journeys.sources.find(({ name }) => name === "Google")?.count).toBe(3);
});

test("sales are summed by place without their tax, and tax at home counts for taxable orders only", () => {
  const to = (countryCodeV2: string, provinceCode: string | null = null) => ({
    shippingAddress: { countryCodeV2, provinceCode, validationResultSummary: null },
  });
  const { places, homeTaxed, baskets } = ordersOf(
    to("DE"),
    { ...to("DE"), totalTaxSet: amount("0.0") },
    { ...to("DE"), taxExempt: true },
    { ...to("DE"), totalTaxSet: null, subtotalPriceSet: amount("0.0") },
    { ...to("US", "TX"), subtotalPriceSet: amount("300.00") },
    { ...to("US", "OH"), subtotalPriceSet: amount("20.00") },
    { ...nowhere, taxesIncluded: false },
  );
  expect(places).toEqual([
    { country: "US", state: "TX", orders: 1, sales: 285 },
    { country: "DE", state: null, orders: 4, sales: 240 },
    { country: "US", state: "OH", orders: 1, sales: 5 },
  ]);
  expect(homeTaxed).toMatchObject({ of: 2, good: 1, first: [{ title: "#1" }] });
  expect(baskets).toEqual({ orders: 6, subtotal: 680, taxInside: 60, median: 90 });
});

test("at home in the United States means the own state", () => {
  const address = (provinceCode: string) => ({
    shippingAddress: { countryCodeV2: "US", provinceCode, validationResultSummary: null },
  });
  const nodes = [address("OH"), address("TX")].map((to) => ({ ...plain, ...to }));
  const home = (provinceCode: string | null) => ({
    shop: { ...shop, shopAddress: { countryCodeV2: "US", provinceCode } },
    orders: { nodes, pageInfo: end },
  });
  expect(tallied(recentOrders, home("OH")).homeTaxed.of).toBe(1);
  expect(tallied(recentOrders, home(null)).homeTaxed.of).toBe(0);
});

test("returns are timed to their first refund; exchanges, requests and young ones without a refund are not", () => {
  const given = {
    createdAt: "2026-11-01T09:00:00Z",
    status: "CLOSED",
    requestApprovedAt: null,
    totalQuantity: 1,
    refunds: { nodes: [{ createdAt: "2026-11-03T10:00:00Z" }] },
    exchangeLineItems: { nodes: [] },
    returnLineItems: { nodes: [{ quantity: 1, returnReasonDefinition: { handle: "damaged" } }] },
  };
  const none = { nodes: [] };
  const of = (...nodes: object[]) => ({ ...plain, returns: { nodes } });
  const counted = tallied(returns, {
    orders: {
      nodes: [
        of(given),
        { ...of({ ...given, refunds: none }), id: "2", name: "#2" },
        of({ ...given, refunds: none, createdAt: "2026-11-20T09:00:00Z" }),
        of({ ...given, exchangeLineItems: { nodes: [{ id: "1" }] } }),
        of({ ...given, status: "REQUESTED" }),
        of(
          { ...given, requestApprovedAt: "2026-11-01T08:00:00Z", totalQuantity: 4 },
          { ...given, status: "DECLINED" },
        ),
        of({
          ...given,
          returnLineItems: { nodes: [{ quantity: 1, returnReasonDefinition: { handle: "other" } }] },
        }),
        of({ ...given, returnLineItems: { nodes: [{ quantity: 1, returnReasonDefinition: null }] } }),
        { ...of(given), test: true },
      ],
      pageInfo: end,
    },
  });
  expect(counted).toMatchObject({
    all: 7,
    requested: { count: 2 },
    reasons: { of: 10, good: 5, unsure: 3 },
    slow: [{ title: "#2", note: "not refunded yet" }],
    cut: 1,
  });
  expect(counted.refunds.slice(0, 4)).toEqual([0, 0, 0, 4]);
  expect(counted.refunds[23]).toBe(1);
});

test("print providers are timed by their first parcel of an order; other services and failures are not", () => {
  const parcel = { createdAt: "2026-11-05T09:00:00Z", status: "SUCCESS", service: { serviceName: "Gelato" } };
  const nodes = [
    { ...plain, fulfillments: [parcel, { ...parcel, createdAt: "2026-11-03T09:00:00Z" }] },
    { ...plain, fulfillments: [{ ...parcel, status: "CANCELLED" }] },
    {
      ...plain,
      fulfillments: [
        { ...parcel, service: { serviceName: "Manual" } },
        { ...parcel, service: null },
      ],
    },
    { ...plain, test: true, fulfillments: [parcel] },
  ];
  const counted = tallied(printedParcels, { orders: { nodes, pageInfo: end } });
  expect(counted).toEqual([{ serviceName: "Gelato", days: [0, 0, 1] }]);
});

const nowhere = { shippingAddress: null };
const parcel = { status: "SUCCESS", displayStatus: "DELIVERED", requiresShipping: true };

test.each([
  ["an address", {}, "online", "parcel"],
  [
    "a number and no address",
    { ...nowhere, fulfillments: [{ ...parcel, trackingInfo: [{ number: "1Z" }] }] },
    "online",
    "parcel",
  ],
  ["nothing at all", nowhere, "online", "unclear"],
  ["a rate to pick up", { ...nowhere, shippingLine: line("pick_up") }, "online", "pickup"],
  ["a parcel shop", { shippingLine: line("pickup_point") }, "online", "parcel"],
  [
    "a parcel that waits at the counter",
    { fulfillments: [{ ...parcel, displayStatus: "READY_FOR_PICKUP", trackingInfo: [] }] },
    "online",
    "pickup",
  ],
  ["local delivery by category", { shippingLine: line("local") }, "online", "local"],
  ["local delivery by its name", { shippingLine: line(null, "Lokale Lieferung") }, "online", "local"],
  ["a file", { ...nowhere, requiresShipping: false }, "online", "nothing"],
  ["the till", { ...nowhere, sourceName: "pos" }, "till", "till"],
  [
    "the till of an app",
    { ...nowhere, sourceName: "1662707", retailLocation: { address: {} } },
    "till",
    "till",
  ],
  ["the till, to be sent", { sourceName: "pos" }, "till", "parcel"],
] as const)("an order with %s is sold and handed over as it shows", (_, over, soldAt, handover) => {
  expect(wayOf({ ...plain, ...over } as never)).toEqual({ soldAt, handover });
});

test("what is sold at the till, picked up or brought counts in no share of parcels and proves no checkout", () => {
  const late = { fulfillments: [{ ...parcel, createdAt: "2026-11-20T09:00:00Z", trackingInfo: [] }] };
  const online = Array.from({ length: 20 }, () => late);
  const till = Array.from({ length: 200 }, () => ({ ...nowhere, sourceName: "pos", fulfillments: [{ ...parcel, createdAt: plain.createdAt, trackingInfo: [] }] })); // prettier-ignore
  const brought = { shippingLine: line("local"), fulfillments: till[0]?.fulfillments };
  const pickUp = { ...nowhere, shippingLine: line("pick_up"), displayFulfillmentStatus: "UNFULFILLED" };
  const counted = ordersOf(...online, ...till, brought, pickUp);
  expect(counted.orders).toBe(222);
  expect(counted.ways).toEqual({
    online: 22,
    till: 200,
    handovers: { parcel: 20, pickup: 1, local: 1, till: 200, nothing: 0, unclear: 0 },
  });
  expect(counted.parcels.tracked).toMatchObject({ of: 20, good: 0, unsure: 0 });
  expect(counted.waits.sent).toEqual([...Array<number>(15).fill(0), 20]);
  expect(counted.waits).toMatchObject({ open: [], unclear: 0, deferred: 0 });
  expect(counted.checks.paidBeforeSent.of).toBe(20);
  expect(counted.afterWeek).toMatchObject({ orders: 21, behind: { count: 0 }, unclear: 0 });
  expect(counted.paid.count).toBe(22);
  expect(counted.baskets.orders).toBe(22);
});

test("what shows no parcel stays open, and so does what was paid later than it was ordered", () => {
  const open = { displayFulfillmentStatus: "UNFULFILLED" };
  const counted = ordersOf(
    { ...open, ...nowhere },
    { ...open, paymentGatewayNames: ["Vorkasse"] },
    { ...open, paymentGatewayNames: ["boleto"] },
    open,
  );
  expect(counted.waits).toMatchObject({ unclear: 1, deferred: 2 });
  expect(counted.afterWeek).toMatchObject({ orders: 1, behind: { count: 1 }, unclear: 3 });
});

test("files have the place they are paid from, the till its own, and no other sale has a place by guess", () => {
  const billed = { billingAddress: { countryCodeV2: "FR", provinceCode: null } };
  const { places, unplaced } = ordersOf(
    { ...nowhere, ...billed, requiresShipping: false },
    { ...nowhere, requiresShipping: false },
    { ...nowhere, sourceName: "pos", retailLocation: { address: { countryCode: "AT", provinceCode: null } } },
    { ...nowhere, sourceName: "pos" },
    { ...nowhere, ...billed },
  );
  expect(places).toEqual([
    { country: "FR", state: null, orders: 1, sales: 75 },
    { country: "AT", state: null, orders: 1, sales: 75 },
  ]);
  expect(unplaced).toEqual({ here: { orders: 1, sales: 75 }, elsewhere: { orders: 2, sales: 150 } });
});

function line(deliveryCategory: string | null, title = "Standard") {
  return { title, code: title, deliveryCategory };
}
