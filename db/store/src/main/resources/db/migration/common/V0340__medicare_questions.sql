-- Why: whether another insurance pays before Medicare is asked of the patient, again and again, and the day of the last
-- asking has to be told when Medicare wants to know. Coverages are sealed, so what is empty was never written down.
alter table coverage add column msp_asked_on date;
