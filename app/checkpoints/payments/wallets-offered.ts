import payments from "../../../content/tables/shopify-payments-countries.json";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { outdated } from "../tables";
import { countryName, list } from "../words";

/** ANDROID_PAY is the older name of Google Pay. */
const names = {
  SHOPIFY_PAY: "Shop Pay",
  APPLE_PAY: "Apple Pay",
  GOOGLE_PAY: "Google Pay",
  ANDROID_PAY: "Google Pay",
};

export default checkpoint({
  asks: "Can shoppers pay with Shop Pay, Apple Pay or Google Pay?",
  skill: "offer-one-tap-wallets",
  mode: "auto",
  needs: ["shop", "readAt"],

  answer({ shop: { paymentSettings, shopAddress }, readAt }) {
    const wallets = paymentSettings.supportedDigitalWallets;
    const offered = wallets.flatMap((wallet) =>
      wallet in names ? [names[wallet as keyof typeof names]] : [],
    );
    const country = shopAddress.countryCodeV2;
    const seen = [
      { field: "shop.paymentSettings.supportedDigitalWallets", value: wallets.join(", ") || "none" },
      { field: "shop.shopAddress.countryCodeV2", value: country },
    ];
    if (offered.length > 0) return yes(`Shoppers can pay with ${list([...new Set(offered)])}.`, ...seen);
    if (!country)
      return cannotTell(
        "Your business address has no country, so the app cannot tell what is open to you.",
        ...seen,
      );
    const old = outdated(payments, readAt, "countries with Shopify Payments");
    if (old) return old;
    const place = countryName(country);
    if (payments.countries.includes(country))
      return no("Your checkout offers neither Shop Pay nor Apple Pay nor Google Pay.", ...seen);
    // Shopify has announced more countries than its requirements page lists: those are left open.
    if (payments.unconfirmed.includes(country))
      return cannotTell(`The app cannot tell whether Shopify Payments is open to you in ${place}.`, ...seen);
    return doesNotApply(`Shopify Payments, which brings these wallets, is not offered in ${place}.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "Shop Pay and Apple Pay" },
    {
      given: { shop: { paymentSettings: { supportedDigitalWallets: ["ANDROID_PAY"] } } },
      is: "yes",
      says: "Google Pay",
    },
    { given: { shop: { paymentSettings: { supportedDigitalWallets: ["AMAZON_PAY"] } } }, is: "no" },
    {
      given: {
        shop: { paymentSettings: { supportedDigitalWallets: [] }, shopAddress: { countryCodeV2: "TR" } },
      },
      is: "does-not-apply",
      says: "Türkiye",
    },
    {
      given: {
        shop: { paymentSettings: { supportedDigitalWallets: [] }, shopAddress: { countryCodeV2: "GR" } },
      },
      is: "unknown",
    },
    {
      given: { shop: { paymentSettings: { supportedDigitalWallets: [] } }, readAt: "2028-01-01T00:00:00Z" },
      is: "unknown",
    },
  ],
});
