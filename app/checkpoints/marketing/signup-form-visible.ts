import { ask, checkpoint, no, yes } from "../checkpoint";
import { noLiveTheme, themeUnreadable } from "../gates";

const theme = (signupForm: { in: string | null; certain?: boolean } | null) => ({
  liveTheme: { shown: { signupForm } },
});

export default checkpoint({
  asks: "Is there a newsletter sign-up form on your home page, header or footer?",
  skill: "put-a-sign-up-form-where-people-look",
  mode: "assisted",
  needs: ["liveTheme"],

  answer({ liveTheme }) {
    if (!liveTheme) return noLiveTheme();
    const form = liveTheme.shown.signupForm;
    if (!form) return themeUnreadable();
    const seen = {
      field: "themes.files.body",
      value: form.in,
      items: [{ title: "Theme editor", opens: "shopify://admin/themes/current/editor" }],
    };
    if (form.in !== null) return yes(`“${form.in}” in your live theme holds a sign-up form.`, seen);
    if (!form.certain)
      return ask(
        "The app finds no sign-up form in your live theme. An app, or code from elsewhere, can show one.",
        seen,
      );
    return no("Neither your home page nor your header or footer shows a sign-up form.", seen);
  },

  examples: [
    { given: theme({ in: "footer" }), is: "yes", says: "“footer”" },
    { given: theme({ in: "newsletter", certain: false }), is: "yes" },
    { given: theme({ in: null }), is: "no", says: "Neither your home page" },
    { given: theme({ in: null, certain: false }), is: "ask", says: "can show one" },
    { given: theme(null), is: "unknown" },
    { given: { liveTheme: null as never }, is: "does-not-apply", says: "no live theme" },
  ],
});
