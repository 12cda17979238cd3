import payments from "../../../content/tables/shopify-payments-countries.json";
import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { usesOtherProvider } from "../gates";
import { businessOnly } from "../profile-gates";
import { outdated } from "../tables";
import { countryName, list } from "../words";

const names: Record<string, string> = {
  SHOPIFY_PAY: "Shop Pay",
  APPLE_PAY: "Apple Pay",
  GOOGLE_PAY: "Google Pay",
  ANDROID_PAY: "Google Pay", // its older name
};

const inCountry = (supportedDigitalWallets: "AMAZON_PAY"[], countryCodeV2: "DE" | "GR" | "TR") => ({
  shop: { paymentSettings: { supportedDigitalWallets }, shopAddress: { countryCodeV2 } },
});

export default checkpoint({
  asks: "Can shoppers pay with Shop Pay, Apple Pay or Google Pay?",
  skill: "offer-one-tap-wallets",
  mode: "auto",
  needs: ["shop", "profile", "readAt"],
  mayUse: ["paymentsAccount", "recentOrders"],

  answer({ shop: { paymentSettings, shopAddress }, profile, readAt, paymentsAccount, recentOrders }) {
    const wallets = paymentSettings.supportedDigitalWallets;
    const offered = [...new Set(wallets.flatMap((wallet) => names[wallet] ?? []))];
    const country = shopAddress.countryCodeV2;
    const seen = [
      { field: "shop.paymentSettings.supportedDigitalWallets", value: wallets.join(", ") || "none" },
      { field: "shop.shopAddress.countryCodeV2", value: country },
    ];
    if (offered.length > 0) return yes(`Shoppers can pay with ${list(offered)}.`, ...seen);
    const gate = businessOnly(profile) ?? usesOtherProvider(paymentsAccount, recentOrders);
    if (gate) return gate;
    if (!country) return cannotTell("Your business address has no country to look up.", ...seen);
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
    { given: { shop: { paymentSettings: { supportedDigitalWallets: ["ANDROID_PAY"] } } }, is: "yes" },
    { given: inCountry(["AMAZON_PAY"], "DE"), is: "no" },
    { given: inCountry([], "TR"), is: "does-not-apply", says: "Türkiye" },
    { given: inCountry([], "GR"), is: "unknown" },
    { given: { ...inCountry([], "DE"), paymentsAccount: null as never }, is: "does-not-apply" },
    {
      given: {
        ...inCountry([], "DE"),
        paymentsAccount: { unread: "Not granted." },
        recentOrders: { gateways: [{ name: "mollie", count: 40 }] },
      },
      is: "does-not-apply",
      says: "another provider",
    },
    { given: { ...inCountry([], "DE"), readAt: "2028-01-01T00:00:00Z" }, is: "unknown" },
  ],
});
