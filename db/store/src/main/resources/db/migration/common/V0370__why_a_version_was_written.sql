-- Why: a claim is written anew when a person corrects its visit, and also when the practice moves, a payer gets another
-- address or an earlier payer's answer is put right. Only the first is work on the claim, and a clean claim is one that
-- nobody worked on. Versions are sealed, so what is empty was never looked at.
alter table claim_version add column is_corrected boolean;
