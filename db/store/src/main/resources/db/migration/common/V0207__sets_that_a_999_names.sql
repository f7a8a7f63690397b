-- Why: a 999 that names only some sets of a file says nothing about the others, so each word of it keeps the set it is
-- about (AK202). Null for a word about the whole file.
alter table acknowledgment add column transaction_control varchar;
