-- Why: a visit's lines are not always of the same people: another rendered one, another ordered one, a payer allowed one
-- under a number of its own, an outside laboratory did one for a price. They stand with the line, as its other facts do;
-- empty is as in the visit.
alter table encounter_line add column rendering_provider_id bigint;
alter table encounter_line add column referring_provider_id bigint;
alter table encounter_line add column supervising_provider_id bigint;
alter table encounter_line add column ordering_provider_id bigint;
alter table encounter_line add column facility_provider_id bigint;
alter table encounter_line add column authorization_number varchar;
alter table encounter_line add column referral_number varchar;
alter table encounter_line add constraint encounter_line_rendering_fk
  foreign key (rendering_provider_id) references provider (provider_id);
alter table encounter_line add constraint encounter_line_referring_fk
  foreign key (referring_provider_id) references provider (provider_id);
alter table encounter_line add constraint encounter_line_supervising_fk
  foreign key (supervising_provider_id) references provider (provider_id);
alter table encounter_line add constraint encounter_line_ordering_fk
  foreign key (ordering_provider_id) references provider (provider_id);
alter table encounter_line add constraint encounter_line_facility_fk
  foreign key (facility_provider_id) references provider (provider_id);
alter table encounter_line add column purchased_from_provider_id bigint;
alter table encounter_line add column purchase_price_cents bigint;
alter table encounter_line add constraint encounter_line_purchased_from_fk
  foreign key (purchased_from_provider_id) references provider (provider_id);
alter table encounter_line add constraint encounter_line_purchase_whole
  check ((purchased_from_provider_id is null) = (purchase_price_cents is null));
alter table encounter_line add constraint encounter_line_purchase_not_negative check (purchase_price_cents >= 0);
