import { cannotTell, checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { isFreeMail, ownName, registrableDomain } from "../domains";

export default checkpoint({
  asks: "Is your store's contact email on your own domain?",
  skill: "use-a-contact-email-on-your-own-domain",
  mode: "auto",
  needs: ["shop"],

  answer({ shop: { contactEmail, primaryDomain } }) {
    const host = primaryDomain.host.toLowerCase();
    const seen = [
      { field: "shop.contactEmail", value: contactEmail },
      { field: "shop.primaryDomain.host", value: host },
    ];
    if (host.endsWith(".myshopify.com")) {
      return doesNotApply(
        "Your store has no domain of its own yet, so there is none for an email address.",
        ...seen,
      );
    }
    const mailbox = contactEmail
      .slice(contactEmail.lastIndexOf("@") + 1)
      .trim()
      .toLowerCase();
    if (!contactEmail.includes("@") || !mailbox)
      return cannotTell("Your store has no contact email to look at.", ...seen);
    if (isFreeMail(mailbox)) {
      return no(
        `Your contact email ${contactEmail} is a free mailbox, while your store runs on ${host}.`,
        ...seen,
      );
    }
    if (ownName(mailbox) === ownName(host))
      return yes(`Your contact email ${contactEmail} is on your own domain.`, ...seen);
    return cannotTell(
      `The app cannot tell whether ${registrableDomain(mailbox)} is yours: your store runs on ${host}.`,
      ...seen,
    );
  },

  examples: [
    { given: { shop: {} }, is: "yes", says: "hello@kilnandtable.example" },
    {
      given: {
        shop: { contactEmail: "shop@kilnandtable.co.uk", primaryDomain: { host: "www.kilnandtable.com" } },
      },
      is: "yes",
    },
    { given: { shop: { contactEmail: "kilnandtable@gmail.com" } }, is: "no", says: "free mailbox" },
    { given: { shop: { contactEmail: "kiln@t-online.de" } }, is: "no" },
    {
      given: { shop: { contactEmail: "hello@anotherbrand.co.uk", primaryDomain: { host: "kiln.co.uk" } } },
      is: "unknown",
    },
    { given: { shop: { primaryDomain: { host: "kiln-and-table.myshopify.com" } } }, is: "does-not-apply" },
  ],
});
