import { checkpoint, doesNotApply, no, yes } from "../checkpoint";
import { adminPage, count, firstFive, list } from "../words";

export default checkpoint({
  asks: "Are blog comments switched off or checked before they appear?",
  skill: "moderate-comments",
  mode: "auto",
  needs: ["blogs"],

  answer({ blogs }) {
    if (blogs.length === 0) return doesNotApply("Your store has no blog.", { field: "blogs", value: 0 });
    const open = blogs.filter((blog) => blog.commentPolicy === "AUTO_PUBLISHED");
    const seen = {
      field: "blogs.commentPolicy",
      count: { k: open.length, n: blogs.length, of: "blogs that publish every comment at once" },
      items: firstFive(open.length > 0 ? open : blogs, (blog) => {
        return {
          title: blog.title,
          opens: adminPage("blogs", blog.id),
          note: blog.commentPolicy.toLowerCase(),
        };
      }),
    };
    const names = list(open.map((blog) => `“${blog.title}”`));
    if (open.length > 0) return no(`Comments appear unchecked in ${names}.`, seen);
    return yes(
      `No comment appears unchecked in your ${blogs.length === 1 ? "blog" : count(blogs.length, "blog")}.`,
      seen,
    );
  },

  examples: [
    { given: { blogs: [{}, { commentPolicy: "CLOSED" }] }, is: "yes", says: "2 blogs" },
    { given: { blogs: [{}, { title: "News", commentPolicy: "AUTO_PUBLISHED" }] }, is: "no", says: "“News”" },
    { given: { blogs: [] }, is: "does-not-apply" },
  ],
});
