import type { StoreNode } from "../../store.ts";
import { usual } from "./usual.ts";
import { kindOf, nodes, settled, writePage, type Kind } from "./zoo.ts";

/** Its law stands on pages, as agencies set German stores up; Settings › Policies is empty. */
const legalPages: Kind = {
  name: "German fashion with its legal texts on pages",
  store: kindOf("zoo-pages", 31, (data) => {
    settled(data, { country: "DE", city: "Leipzig", zip: "04109", street: "Petersstraße 12", currency: "EUR", language: "de" }); // prettier-ignore
    (data.shop as StoreNode).shopPolicies = [];
    const terms =
      "Der Vertrag kommt mit der Bestellung zustande, und die Ware gehört uns, bis sie bezahlt ist. ";
    data.pages = [
      writePage(1, "AGB", terms.repeat(16)),
      writePage(2, "Widerruf", `Sie können die Ware binnen 14 Tagen zurückgeben. ${"Die Rücksendung zahlen wir, wenn die Ware nicht getragen ist und in der Verpackung liegt. ".repeat(5)}`), // prettier-ignore
      writePage(3, "Versand", `Wir liefern die Pakete in Deutschland in 2 bis 4 Werktagen und nach Österreich in 5 Tagen. ${"Die Kosten hängen von dem Gewicht der Ware und dem Land ab. ".repeat(6)}`), // prettier-ignore
      writePage(4, "Impressum", "Faden & Form GmbH, Petersstraße 12, 04109 Leipzig, Amtsgericht Leipzig HRB 30417, USt-IdNr. DE812345678, Geschäftsführerin Ada Winkler. Schreiben Sie uns an hallo@fadenform.example, oder rufen Sie an: 0341 9876543."), // prettier-ignore
    ];
  }),
  whole: true,
  holds: {
    ...usual,
    "policies/contact-information-published": ["yes", "the Impressum shows address, email and telephone"],
    "policies/delivery-times-stated": ["yes", "“Versand” names days for two countries"],
    "policies/legal-notice-published": ["yes", "the Impressum is a page, as is usual"],
    "policies/refund-published": ["yes", "“Widerruf” gives 14 days"],
    "policies/shipping-published": ["yes", "“Versand” tells how"],
    "policies/terms-published": ["yes", "“AGB” are terms"],
    "orders/shipped-within-promise": ["unknown", "“Versand” promises a time that is not a processing time"],
    "settings/home-tax-collected": ["ask", "no order carried tax, and nobody said whether it should"],
    "settings/price-tax-display-right": ["does-not-apply", "no tax is charged that could be shown"],
    "settings/vat-thresholds-watched": ["ask", "29,000 euros a year are above the German limit of 25,000"],
  },
};

/** Tea from Uji, in Japanese: codes stand before cities, and the commerce act's notice is a page. */
const tea: Kind = {
  name: "Japanese tea",
  store: kindOf("zoo-tea", 31, (data) => {
    settled(data, { country: "JP", city: "宇治市", zip: "611-0021", street: "宇治蓮華1", currency: "JPY", language: "ja" }); // prettier-ignore
    data.pages = [
      writePage(1, "特定商取引法に基づく表記", "販売業者 茶園やまもと 運営責任者 山本葵 所在地 〒611-0021 京都府宇治市宇治蓮華1 電話番号 0774-21-0000 メール cha@yamamoto.example 商品代金以外の必要料金 送料 お支払い方法 クレジットカード"), // prettier-ignore
      writePage(2, "配送について", "国内の配送は3営業日以内にお届けします。送料は全国一律で、商品の重さによって変わることはありません。離島へのお届けは一週間ほどいただくことがあります。夏のあいだは茶葉の香りを守るために冷蔵便でお送りします。お届けの日時はご注文のときにお選びいただけます。ご不明な点がございましたらいつでもお気軽にお問い合わせください。"), // prettier-ignore
    ];
  }),
  whole: true,
  holds: {
    ...usual,
    "policies/contact-information-published": [
      "yes",
      "the notice of the commerce act shows address and email",
    ],
    "policies/delivery-times-stated": ["yes", "three business days within Japan"],
    "policies/legal-notice-published": ["yes", "the notice of the commerce act is a page"],
    "policies/shipping-published": ["yes", "a page tells of shipping"],
    "orders/shipped-within-promise": ["unknown", "the page names three business days, to arrive"],
  },
};

/** Sells within Brazil; boleto brings the money days later, and tax goes by nota fiscal. */
const boleto: Kind = {
  name: "Brazilian store paid by boleto",
  store: kindOf("zoo-boleto", 31, (data, ago) => {
    settled(data, { country: "BR", city: "São Paulo", zip: "01310-100", street: "Avenida Paulista 900", currency: "BRL", language: "pt-BR" }); // prettier-ignore
    for (const order of nodes(data.orders)) {
      Object.assign(order, { createdAt: ago(40), processedAt: ago(40), displayFulfillmentStatus: "FULFILLED", paymentGatewayNames: ["Boleto"], totalTaxSet: zero }); // prettier-ignore
      for (const payment of nodes(order.transactions)) Object.assign(payment, { gateway: "Boleto", manualPaymentGateway: true, processedAt: ago(34) }); // prettier-ignore
      for (const parcel of nodes(order.fulfillments))
        Object.assign(parcel, { createdAt: ago(33), inTransitAt: ago(33) });
    }
  }),
  whole: true,
  holds: {
    ...usual,
    "orders/addresses-valid-before-shipping": ["does-not-apply", "no order is open"],
    "orders/backlog-cleared": ["yes", "all orders went"],
    "orders/shipped-within-promise": ["yes", "sent the day after the money came, however long that took"],
    "payments/provider-active": ["ask", "boleto is confirmed by hand here: it proves no provider"],
    "settings/home-tax-collected": ["does-not-apply", "the nota fiscal settles it"],
    "settings/price-tax-display-right": ["does-not-apply", "the nota fiscal settles it"],
  },
};

/** Gift boxes packed in Singapore, whose addresses have no city. */
const boxes: Kind = {
  name: "Singapore boxes",
  store: kindOf("zoo-boxes", 31, (data) => {
    settled(data, { country: "SG", city: "", zip: "079903", street: "10 Anson Road", currency: "SGD", language: "en" }); // prettier-ignore
    (data.shop as StoreNode).shopPolicies = [];
    data.pages = [
      writePage(
        1,
        "Contact",
        "Lion Boxes Pte. Ltd., UEN 201912345G, 10 Anson Road, Singapore 079903. Call 6123 4567.",
      ),
    ];
  }),
  whole: true,
  holds: {
    ...usual,
    "policies/contact-information-published": ["yes", "code and telephone; the UEN is neither"],
    "settings/identity-complete": ["yes", "Singapore's addresses name no city"],
    "settings/ship-from-verified": ["yes", "Singapore's addresses name no city"],
  },
};

/** Others send what it sells; at home in Oregon, which has no sales tax. */
const dropshipper: Kind = {
  name: "dropshipper in a state without sales tax",
  store: kindOf("zoo-oregon", 31, (data) => {
    settled(data, { country: "US", state: "OR", city: "Portland", zip: "97201", street: "12 Elm Street", currency: "USD", language: "en" }); // prettier-ignore
    for (const order of nodes(data.orders)) {
      order.totalTaxSet = zero;
      Object.assign(order.shippingAddress as StoreNode, { provinceCode: "OR" });
    }
  }),
  whole: true,
  holds: {
    ...usual,
    "settings/home-tax-collected": ["does-not-apply", "Oregon has no sales tax"],
    "settings/price-tax-display-right": ["does-not-apply", "Oregon has no sales tax"],
    "settings/region-settings-matched": ["yes", "dollars, inches and an American time zone"],
    "settings/us-nexus-watched": ["yes", "all sales are within Oregon"],
  },
};

const zero = { shopMoney: { amount: "0.0", currencyCode: "USD" }, presentmentMoney: { amount: "0.0", currencyCode: "USD" } }; // prettier-ignore

export const abroad: readonly Kind[] = [legalPages, tea, boleto, boxes, dropshipper];
