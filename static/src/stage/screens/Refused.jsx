import { t } from "../../ui/words.js";

/** The link does not hold, and nothing was ever shown: whoever sets up the projector reads what to do. */
export const Refused = ({ error }) => (
  <div class="message">
    <h1>{t("Leinwand")}</h1>
    <p>{error && error.message}</p>
  </div>
);
