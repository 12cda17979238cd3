import type { DeliveryProfile } from "~/facts/delivery-profiles";
import type { FreeShippingOffer } from "~/facts/free-shipping-offers";
import { cannotTell, checkpoint, doesNotApply, no, offering, tooLittleData, yes } from "../checkpoint";
import { freeShipping } from "../free-shipping";
import { behindGate, nothingToShip } from "../gates";
import { money } from "../money";
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
  mayUse: ["variants"],

  answer({ recentOrders, deliveryProfiles, freeShippingOffers, shop, shopSelling, profile, variants }) {
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      const { median, orders } = recentOrders.baskets;
      const home = shop.shopAddress.countryCodeV2 ?? "";
      const { threshold, allSeen } = freeShipping(home, deliveryProfiles, freeShippingOffers);
      const amount = (value: number) => money(value, shop.currencyCode);
      const seen = [
        { field: "deliveryProfiles and discountNodes with free shipping from", value: threshold },
        { field: "orders.subtotalPriceSet, the middle one", value: amount(median) },
      ];
      if (threshold === 0) return doesNotApply("Shipping at home is free from the first item.", ...seen);
      const pointless = freeShippingPointless(profile);
      if (threshold === null && pointless) return pointless;
      if (orders < leastOrders)
        return tooLittleData(orders, leastOrders, "orders of the last 60 days", ...seen);
      const usual = `your middle order of ${amount(median)}`;
      const fits = threshold !== null && threshold / median >= least && threshold / median <= most;
      if (fits) return yes(`Shipping is free from ${amount(threshold)}, a little above ${usual}.`, ...seen);
      if (!allSeen || shopSelling.marketDrivenShipping)
        return cannotTell(
          "The app could not see all of your shipping rates, and the answer hangs on them.",
          ...seen,
        );
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
