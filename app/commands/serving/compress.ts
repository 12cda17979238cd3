import compression from "compression";

/** Replies that are compressed at once: each takes a third of a megabyte, and time of a processor. The rest goes as it is. */
const mostAtOnce = 16;
let atOnce = 0;

/** Compresses replies, as long as few are compressed already. */
export const compress = compression({
  filter(request, response) {
    if (atOnce >= mostAtOnce || !compression.filter(request, response)) return false;
    atOnce += 1;
    response.once("close", () => (atOnce -= 1));
    return true;
  },
});
