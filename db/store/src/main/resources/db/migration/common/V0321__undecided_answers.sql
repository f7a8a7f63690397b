-- Why: a receiver may say neither yes nor no, such as that a claim is still being looked at. Such a word is part of what
-- was said and is kept like any other: is_accepted is then absent.
alter table acknowledgment alter column is_accepted drop not null;
