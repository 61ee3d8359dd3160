/** Cards by what their banks do. */
export const cardChoice = `<label>Card <select name="card">
<option value="pm_card_visa">Visa that pays</option>
<option value="pm_card_mastercard">Mastercard that pays</option>
<option value="pm_card_visa_chargeDeclined">Visa that is declined</option>
<option value="pm_card_visa_chargeDeclinedInsufficientFunds">Visa without funds</option>
<option value="pm_card_authenticationRequired">Visa whose bank asks back</option>
</select></label>`;
