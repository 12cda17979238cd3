-- A reading tells by itself which fact it is of. Scans from before hold readings that do not, and these count as not
-- read, because what their whole hash stood for cannot be told fact by fact. Each store is read once more when its
-- merchant opens the app. Its history, answers and judgments stand, and earlier addresses are still compared with.
ALTER TABLE "Scan" DROP COLUMN "shape";
