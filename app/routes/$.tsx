/**
 * Any address that is none of the app's. The framework's own page and log would repeat it, and whatever somebody has
 * put into it.
 */
export function loader() {
  throw noSuchPage();
}

export function action() {
  throw noSuchPage();
}

export default function Nothing() {
  return null;
}

function noSuchPage(): Response {
  return new Response("There is no such page.", { status: 404, headers: { "content-type": "text/plain" } });
}
