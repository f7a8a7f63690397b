-- Why: how adjustments are treated unless the practice decides otherwise; anything not listed stays with the payer.
insert into adjustment_rule (group_code, carc, effective_on, treatment, class_name) values
  ('CO', '45', date '1900-01-01', 'CONTRACTUAL', 'CONTRACTUAL'),
  ('CO', '42', date '1900-01-01', 'CONTRACTUAL', 'CONTRACTUAL'),
  ('CO', '59', date '1900-01-01', 'CONTRACTUAL', 'CONTRACTUAL'),
  ('CO', '131', date '1900-01-01', 'CONTRACTUAL', 'CONTRACTUAL'),
  ('CO', '24', date '1900-01-01', 'CONTRACTUAL', 'CAPITATION'),
  ('CO', '253', date '1900-01-01', 'CONTRACTUAL', 'SEQUESTRATION'),
  ('CO', '104', date '1900-01-01', 'CONTRACTUAL', 'WITHHOLD'),
  ('OA', '23', date '1900-01-01', 'INFORMATION', null),
  ('OA', '94', date '1900-01-01', 'PAIRED', null),
  ('CO', '94', date '1900-01-01', 'PAIRED', null),
  ('CO', '97', date '1900-01-01', 'PAIRED', null),
  ('OA', '97', date '1900-01-01', 'PAIRED', null);
