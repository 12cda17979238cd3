import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

/** The European Economic Area, the United Kingdom and Switzerland: where shoppers are asked before they are tracked. */
export const consentCountries =
  "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  );

/** The European Union. */
export const unionCountries = consentCountries.filter(
  (code) => !["CH", "GB", "IS", "LI", "NO"].includes(code),
);

/** One line of the consent policy for each country asked, and for US states whose law gives an opt-out. */
export function consentPolicy(
  w: Workshop,
  shop: StoreNode,
  spec: { asked: string[]; optOut?: string[] },
): StoreNode[] {
  const asked = spec.asked.map((code) => region(w, shop, code, null, true, false));
  const optOut = (spec.optOut ?? []).map((state) => region(w, shop, "US", state, false, true));
  return [...asked, ...optOut];
}

function region(
  w: Workshop,
  shop: StoreNode,
  countryCode: string,
  regionCode: string | null,
  consentRequired: boolean,
  dataSaleOptOutRequired: boolean,
): StoreNode {
  return {
    id: w.id("ConsentPolicy"),
    shopId: shop.id,
    countryCode,
    regionCode,
    consentRequired,
    dataSaleOptOutRequired,
  };
}

export function privacySettings(spec: {
  banner: boolean;
  policyManaged?: boolean;
  optOutPage?: boolean;
}): StoreNode {
  return {
    banner: { enabled: spec.banner, autoManaged: spec.banner },
    privacyPolicy: { autoManaged: spec.policyManaged ?? false, supportedLocales: ["en"] },
    dataSaleOptOutPage: spec.optOutPage ? { autoManaged: true } : null,
  };
}
