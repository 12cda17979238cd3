import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you keep invoices, payout reports and receipts in order for tax time?",
  skill: "keep-tax-records",
  mode: "asked",
});
