-- CreateTable
CREATE TABLE "Statement" (
    "shop" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "says" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("shop","about")
);
