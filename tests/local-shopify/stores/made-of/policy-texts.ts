import { paragraphs } from "./content.ts";

/** Who the policies speak for. */
export type Trader = {
  name: string;
  legalName: string;
  street: string;
  zip: string;
  city: string;
  country: string;
  email: string;
  phone: string;
  registration: string;
  law: string;
};

export function privacyPolicy(of: Trader): string {
  return paragraphs(
    `${of.legalName}, ${of.street}, ${of.zip} ${of.city}, ${of.country}, runs this store and decides what happens to the personal data that reaches it. This page says which data that is, why we hold it and how you make us stop.`,
    `When you place an order we take down your name, the delivery and billing address, your email address, a phone number if you give one, and what you bought. Without these we could not pack, post or invoice anything. The payment itself runs through our payment provider; card numbers never touch our systems.`,
    `When you read our pages we count visits only after you agree in the cookie banner. You change that choice through the link in the footer whenever you like. Cookies that keep your cart together are set without asking, because the store does not work otherwise.`,
    `If you sign up for our letters we keep your address until you leave the list. Each letter carries a link that removes you at once. We do not hand addresses to anybody for their own advertising.`,
    `The parcel service learns your name, address and phone number so that it can deliver. Our store platform and our mail program process data for us under contract and may not use it for anything else. Some of them work outside the European Economic Area; then the standard contractual clauses of the European Commission apply.`,
    `Invoices stay with us for as long as the tax law of ${of.country} asks. Messages are deleted after two years. A customer account lives until you ask us to close it.`,
    `You may ask what we know about you, have it corrected, have it deleted, take it with you, or object to its use. Write to ${of.email} and we answer within a month. If you are not happy with the answer, the data protection authority of ${of.country} hears complaints.`,
  );
}

export function termsOfService(of: Trader): string {
  return paragraphs(
    `These terms apply to everything you buy from ${of.legalName} through this store. By placing an order you agree to them, so please read them once before you pay.`,
    `What you see in the store is an invitation, not yet an offer. Your order is the offer; the contract begins when we confirm that the parcel is on its way. If something has sold out in the meantime we tell you within two days and return the money in full.`,
    `All prices include value added tax where it applies. Shipping is shown before you pay. Orders to countries outside our customs area can be charged import duties and customs fees on arrival; those are yours to pay unless the checkout says that they are already included.`,
    `You pay with the methods offered at checkout. The goods stay ours until they are paid for.`,
    `We describe size, weight and color as carefully as we can. Natural fibers and handwork differ a little from piece to piece, and a screen never shows a shade exactly. If a piece is not what you expected, the return policy helps; if it is faulty, your statutory rights of two years or longer stand beside it and cost you nothing.`,
    `Please do not use the store to break the law, to send harmful code, or to resell our photographs and texts as your own. We may refuse an order that looks like fraud, and say so.`,
    `We answer for damage caused on purpose or through gross negligence, and for harm to life and health without limit. For slight negligence we answer only where a main duty of the contract is hurt, up to what could be foreseen.`,
    `The law of ${of.law} applies; if you buy as a consumer, the protection of your own country stays with you. Write to ${of.email} before you take any other step: most things are settled in one reply.`,
  );
}

export function refundPolicy(of: Trader, days: number): string {
  return paragraphs(
    `You have ${days} days from the day your parcel arrives to send anything back, without giving a reason. Ask for the return from your account or write to ${of.email}; a label comes back the same day.`,
    `Pieces should be unworn and unwashed, with their tags still on. We pay back the price of the piece and the outward shipping within 10 days of the parcel reaching us, by the way you paid. The label for the way back is free within our own country and costs a flat fee from elsewhere.`,
    `Something broken or wrong in the box is our mistake. Send a photo, and a replacement leaves us on the next working day. Gift cards are not returned.`,
  );
}

export function shippingPolicy(
  lines: { region: string; days: string; price: string }[],
  closing: string,
): string {
  const rows = lines
    .map(({ region, days, price }) => `<li>${region}: ${days} working days, ${price}</li>`)
    .join("");
  return [
    `<p>Orders placed before noon leave our workshop on the same working day, all others on the next. You receive a tracking number as soon as the parcel is handed over.</p>`,
    `<ul>${rows}</ul>`,
    `<p>${closing}</p>`,
    `<p>A parcel that has not moved for a week is on us: write, and we send a new one while the carrier looks for the old.</p>`,
  ].join("\n");
}

export function contactInformation(of: Trader): string {
  return `<p>${of.legalName}<br>${of.street}<br>${of.zip} ${of.city}<br>${of.country}</p><p>Email: ${of.email}<br>Phone: ${of.phone}</p>`;
}

export function legalNotice(of: Trader): string {
  return paragraphs(
    `Responsible for this store: ${of.legalName}, ${of.street}, ${of.zip} ${of.city}, ${of.country}.`,
    `Reach us by email at ${of.email} or by phone at ${of.phone}, Monday to Friday from nine to four.`,
    `Registered under ${of.registration}. ${of.name} is a trade name of ${of.legalName}.`,
  );
}

export function subscriptionPolicy(of: Trader): string {
  return paragraphs(
    `A subscription renews at the interval you choose when you order, and the same card is charged each time. We write three days before each renewal, with the amount and a link to change or stop it.`,
    `Pause, skip or cancel in your account at any moment, without a minimum term and without a fee. A cancellation before the renewal date stops the next charge; parcels that are already packed still arrive. The price stays what it was when you signed up unless we tell you a month ahead. Questions go to ${of.email}.`,
  );
}
