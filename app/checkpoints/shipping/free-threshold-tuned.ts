import type { DeliveryProfile } from "~/facts/delivery-profiles";
import type { FreeShippingOffer } from "~/facts/free-shipping-offers";
import { cannotTell, checkpoint, doesNotApply, no, offering, tooLittleData, yes } from "../checkpoint";
import { freeShipping } from "../free-shipping";
import { behindShipping, profilesMayBeStale } from "../gates";
import { money } from "../money";
import { namesOf } from "../shares";
import { freeShippingPointless } from "../profile-gates";

/** Below, the threshold gives away what is bought anyway; above, nobody stretches that far. */
const [least, most] = [1.05, 1.6];
/** With fewer orders one large one moves the middle. */
const leastOrders = 20;

export default checkpoint({
  asks: "Is your free-shipping threshold a little above your usual order value?",
  skill: "offer-a-free-shipping-threshold-that-lifts-the-basket",
  mode: "auto",
  needs: ["recentOrders", "deliveryProfiles", "freeShippingOffers", "shop", "shopSelling", "profile"],
  mayUse: ["variants", "handOver", "discountCodes"],

  answer({
    recentOrders,
    deliveryProfiles,
    freeShippingOffers,
    shop,
    shopSelling,
    profile,
    variants,
    handOver,
    discountCodes,
  }) {
    return behindShipping(variants, handOver, profilesMayBeStale(shopSelling) ?? answer());

    function answer() {
      const { median, orders } = recentOrders.baskets;
      const home = shop.shopAddress.countryCodeV2 ?? "";
      const free = freeShipping(home, deliveryProfiles, freeShippingOffers);
      const threshold = free.kind === "threshold" ? free.from : null;
      const amount = (value: number) => money(value, shop.currencyCode);
      const seen = [
        { field: "deliveryProfiles and discountNodes with free shipping from", value: threshold },
        { field: "orders.subtotalPriceSet, the middle one", value: amount(median) },
      ];
      if (threshold === 0) return doesNotApply("Shipping at home is free from the first item.", ...seen);
      const pointless = freeShippingPointless(profile);
      if (threshold === null && pointless) return pointless;
      if (free.kind === "unclear") return cannotTell(`The answer hangs on ${free.hangsOn}.`, ...seen);
      if (!discountCodes.known)
        return { is: "unknown" as const, because: discountCodes.because, evidence: seen };
      const byApp = discountCodes.value.shippingByApp;
      if (byApp.count > 0)
        return cannotTell(`The answer hangs on ${namesOf(byApp.first)}, which an app decides on.`, ...seen);
      if (orders < leastOrders)
        return tooLittleData(orders, leastOrders, "orders of the last 60 days", ...seen);
      const usual = `your middle order of ${amount(median)}`;
      const fits = threshold !== null && threshold / median >= least && threshold / median <= most;
      if (fits) return yes(`Shipping is free from ${amount(threshold)}, a little above ${usual}.`, ...seen);
      if (threshold === null)
        return offering(
          "freeShippingPays",
          no(`No order value makes shipping free; a threshold a little above ${usual} could.`, ...seen),
        );
      const way = threshold / median < least ? "not above" : "far above";
      return no(`Shipping is free from ${amount(threshold)}, which is ${way} ${usual}.`, ...seen);
    }
  },

  examples: [
    {
      given: withFree(90),
      is: "yes",
      says: "Shipping is free from €90, a little above your middle order of €70.",
    },
    { given: withFree(70), is: "no", says: "which is not above" },
    { given: withFree(140), is: "no", says: "which is far above" },
    {
      given: {
        deliveryProfiles: [{}],
        freeShippingOffers: [
          { id: "1", title: "Free", from: 80, byQuantity: false, countries: null as never },
        ],
      },
      is: "yes",
    },
    { given: { deliveryProfiles: [{}] }, is: "no", says: "No order value makes shipping free" },
    { given: { deliveryProfiles: [{}], profile: { freeShippingPays: false } }, is: "does-not-apply" },
    { given: withFree(0), is: "does-not-apply", says: "free from the first item" },
    { given: { ...withFree(140), shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    { given: { ...withFree(90), shopSelling: { marketDrivenShipping: true } }, is: "unknown" },
    {
      given: {
        deliveryProfiles: [{}],
        discountCodes: { shippingByApp: { count: 1, first: [{ id: "1", title: "Club" }] } },
      },
      is: "unknown",
      says: "“Club”, which an app decides on",
    },
    { given: withRates({ fixed: false, price: null as never }), is: "unknown", says: "a carrier or an app" },
    {
      given: withRates({ price: 0, for: { price: [50, null as never], grams: [0, 2000] } }),
      is: "unknown",
      says: "what an order weighs",
    },
    // free samples in a profile of their own do not make shipping free
    {
      given: {
        deliveryProfiles: [
          { variants: { count: 90 } },
          { name: "Samples", variants: { count: 4 }, groups: [{ zones: [{ rates: [{ price: 0 }] }] }] },
        ],
      },
      is: "no",
      says: "No order value makes shipping free",
    },
    { given: twoZones(90, 50), is: "unknown", says: "its shipping zones differ" },
    { given: twoZones(50, 90), is: "unknown", says: "its shipping zones differ" },
    {
      given: {
        deliveryProfiles: [
          {
            groups: [
              {
                zones: [
                  { countries: ["FR"] },
                  {
                    countries: [],
                    restOfWorld: true,
                    rates: [{ price: 0, for: { price: [90, null as never] } }],
                  },
                ],
              },
            ],
          },
        ],
      },
      is: "yes",
    },
    {
      given: { ...withFree(90), recentOrders: { baskets: { orders: 19 } } },
      is: "unknown",
      says: "there are 19 so far",
    },
    { given: { deliveryProfiles: [{}], variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});

function withFree(from: number) {
  const rates = [{}, { name: "Free", price: 0, for: { price: [from, null as never] } }];
  return { deliveryProfiles: [{ groups: [{ zones: [{ rates }] }] }] } as {
    deliveryProfiles: DeliveryProfile[];
    freeShippingOffers?: FreeShippingOffer[];
  };
}

type RateExample = {
  price?: number;
  fixed?: boolean;
  for?: { price?: [number, number]; grams?: [number, number] };
};

function withRates(...rates: RateExample[]) {
  return { deliveryProfiles: [{ groups: [{ zones: [{ rates: [{}, ...rates] }] }] }] };
}

/** Two zones of one country, free from different values. */
function twoZones(...starts: number[]) {
  const zones = starts.map((from) => ({
    rates: [{}, { name: "Free", price: 0, for: { price: [from, null as never] as [number, number] } }],
  }));
  return { deliveryProfiles: [{ groups: [{ zones }] }] };
}
