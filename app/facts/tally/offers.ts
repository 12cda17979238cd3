import type { DiscountClass } from "../admin.types";
import type { Item } from "./share";

/** The classes of discounts that take money off the goods; free shipping does not. */
type GoodsClass = Exclude<DiscountClass, "SHIPPING">;

/**
 * An active discount that may be combined with others: what it lowers, which classes it lets join, whether it
 * shares cart lines with other product discounts, and what it takes off; both null where that cannot be computed.
 */
export type Offer = Item & {
  classes: GoodsClass[];
  allows: GoodsClass[];
  sharesLines: boolean;
  percent: number | null;
  amount: number | null;
};

type Discount = {
  discountClasses: readonly DiscountClass[];
  combinesWith: {
    productDiscounts: boolean;
    orderDiscounts: boolean;
    productDiscountsWithTagsOnSameCartLine: readonly string[] | null;
  };
  customerGets?: {
    value:
      | { __typename: "DiscountPercentage"; percentage: number }
      | { __typename: "DiscountAmount"; amount: { amount: string } }
      | { __typename: "DiscountOnQuantity" };
  };
};

/** A discount as far as combining goes; null when it lets no other discount on goods join. */
export function offerOf(item: Item, { discountClasses, combinesWith, customerGets }: Discount) {
  const { productDiscounts, orderDiscounts, productDiscountsWithTagsOnSameCartLine: tags } = combinesWith;
  const classes = discountClasses.filter((each) => each !== "SHIPPING");
  const allows: GoodsClass[] = [
    ...(productDiscounts ? (["PRODUCT"] as const) : []),
    ...(orderDiscounts ? (["ORDER"] as const) : []),
  ];
  if (classes.length === 0 || allows.length === 0) return null;
  const value = customerGets?.value;
  const percent = value?.__typename === "DiscountPercentage" ? value.percentage * 100 : null;
  const amount = value?.__typename === "DiscountAmount" ? Number(value.amount.amount) : null;
  const sharesLines = (tags ?? []).length > 0;
  return { ...item, classes, allows, sharesLines, percent, amount } satisfies Offer;
}
