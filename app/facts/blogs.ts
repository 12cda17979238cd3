import type { BlogsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    blogs: Blog[];
  }
}

/** A blog and what happens to comments under its posts. */
export type Blog = BlogsQuery["blogs"]["nodes"][number];

export default fact({
  scopes: ["read_content"],
  query: `#graphql
    query Blogs {
      blogs(first: 50) {
        nodes { id title commentPolicy }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ blogs }: BlogsQuery): Blog[] => blogs.nodes,
  example: [{ id: "gid://shopify/Blog/1", title: "Studio notes", commentPolicy: "MODERATED" }],
});
