import { Session } from "@shopify/shopify-app-remix/server";
import { PrismaSessionStorage } from "@shopify/shopify-app-session-storage-prisma";
import type { PrismaClient } from "@prisma/client";
import type { KeyRing } from "./secrets/seal";
import { openTokens, sealTokens, type Tokens } from "./secrets/tokens";

/** Why a kept sign-in could not be read, for whoever runs the app. Said once, whatever the number of stores. */
const why = {
  "no-key":
    "Stored sign-ins were encrypted with a key that is not given: each of these stores signs in again when its merchant opens the app.",
  damaged:
    "A stored sign-in is not what was encrypted for its place: its store signs in again when its merchant opens the app.",
};
const said = new Set<keyof typeof why>();

/**
 * Keeps sign-ins, their tokens sealed: whoever has the database alone has no store. One that cannot be opened counts as
 * none. One that came without its end would pass for good for ever: it counts as over.
 */
export class SignIns extends PrismaSessionStorage<PrismaClient> {
  constructor(
    prisma: PrismaClient,
    private readonly ring: () => Promise<KeyRing>,
  ) {
    super(prisma);
  }

  override async storeSession(session: Session): Promise<boolean> {
    if (!session.isOnline) session.expires ??= new Date();
    const { accessToken = "", refreshToken = null } = session;
    const sealed = await sealTokens(session.id, { accessToken, refreshToken }, await this.ring());
    return super.storeSession(withTokens(session, sealed));
  }

  override async loadSession(id: string): Promise<Session | undefined> {
    const session = await super.loadSession(id);
    return session && (await this.opened(session));
  }

  override async findSessionsByShop(shop: string): Promise<Session[]> {
    const sessions = await super.findSessionsByShop(shop);
    const opened = await Promise.all(sessions.map((session) => this.opened(session)));
    return opened.filter((session) => session !== undefined);
  }

  private async opened(session: Session): Promise<Session | undefined> {
    const { id, accessToken = "", refreshToken = null } = session;
    const tokens = await openTokens({ id, accessToken, refreshToken }, await this.ring());
    if (!("lost" in tokens)) return withTokens(session, tokens);
    if (!said.has(tokens.lost)) console.error(why[tokens.lost]);
    said.add(tokens.lost);
    return undefined;
  }
}

/** The same sign-in with other tokens. The one that is handed in stays as it is: the library goes on using it. */
function withTokens(session: Session, { accessToken, refreshToken }: Tokens): Session {
  return new Session({
    ...session.toObject(),
    accessToken: accessToken || undefined,
    refreshToken: refreshToken ?? undefined,
  });
}
