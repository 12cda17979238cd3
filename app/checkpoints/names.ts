import type { Link } from "~/facts/menus";
import { isNamed, type Topic } from "~/facts/page-names/named";

export { isNamed, knowsLanguage, type Topic } from "~/facts/page-names/named";

const goodsTypes: Link["type"][] = ["PRODUCT", "COLLECTION", "COLLECTIONS", "CATALOG"];
const goodsAddress =
  /^(?:(?:https?:)?\/\/[^/?#]*)?\/(?:[a-z]{2,3}(?:-[a-z\d]{2,4})?\/)?(?:products|collections)(?:[/?#]|$)/i;

/** Whether a link of a menu leads to what a topic is about: what leads to goods does not, whatever their name. */
export function isLinkTo(topic: Topic, { type, title, url }: Pick<Link, "type" | "title" | "url">): boolean {
  const leadsToGoods = goodsTypes.includes(type) || (url !== null && goodsAddress.test(url));
  return !leadsToGoods && isNamed(topic, title, url);
}
