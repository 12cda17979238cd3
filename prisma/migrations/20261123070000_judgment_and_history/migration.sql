-- CreateTable
CREATE TABLE "Dispute" (
    "shop" TEXT NOT NULL,
    "checkpoint" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("shop","checkpoint")
);

-- CreateTable
CREATE TABLE "Acceptance" (
    "shop" TEXT NOT NULL,
    "checkpoint" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acceptance_pkey" PRIMARY KEY ("shop","checkpoint")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "verdicts" JSONB NOT NULL,
    "turned" JSONB NOT NULL,
    "scores" JSONB NOT NULL,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Preference" (
    "shop" TEXT NOT NULL,
    "hoursPerWeek" INTEGER,

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("shop")
);

-- CreateIndex
CREATE INDEX "Milestone_shop_at_idx" ON "Milestone"("shop", "at");
