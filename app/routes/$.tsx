import { data } from "@remix-run/node";

/**
 * Any address that is none of the app's. The framework's own page and lines for it would repeat the address, and
 * whatever somebody has put into it.
 */
export function loader() {
  return data(null, { status: 404 });
}

export const action = loader;

export default function NoSuchPage() {
  return <p>There is no such page.</p>;
}
