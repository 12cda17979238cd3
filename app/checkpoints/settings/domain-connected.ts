import { checkpoint, no, yes } from "../checkpoint";
import { developmentStore } from "../not-open-yet";

export default checkpoint({
  asks: "Does your store run on your own domain with a secure connection?",
  skill: "connect-your-own-domain-with-ssl",
  mode: "auto",
  needs: ["shop"],

  answer({ shop }) {
    const { host, sslEnabled } = shop.primaryDomain;
    const gate = developmentStore(shop);
    if (gate) return gate;
    const seen = [
      {
        field: "shop.primaryDomain.host",
        value: host,
        items: [{ title: host, opens: "shopify://admin/settings/domains" }],
      },
      { field: "shop.primaryDomain.sslEnabled", value: sslEnabled },
    ];
    if (host.endsWith(".myshopify.com")) {
      return no(`Your store's main address is still Shopify's own ${host}.`, ...seen);
    }
    if (!sslEnabled) {
      return no(
        `Your domain ${host} is connected but has no certificate yet, which can take up to 48 hours after connecting.`,
        ...seen,
      );
    }
    return yes(`Your store runs on ${host} with a secure connection.`, ...seen);
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "Your store runs on kilnandtable.example" },
    {
      given: { shop: { primaryDomain: { host: "kiln-and-table.myshopify.com" } } },
      is: "no",
      says: "Shopify's own",
    },
    { given: { shop: { primaryDomain: { sslEnabled: false } } }, is: "no", says: "certificate" },
    { given: { shop: { plan: { partnerDevelopment: true } } }, is: "does-not-apply" },
  ],
});
