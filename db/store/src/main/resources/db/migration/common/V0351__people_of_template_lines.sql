-- Why: a line that another renders or orders, or an outside laboratory does, is so every time it is filled in. Numbers
-- are of one patient and stay out.
alter table charge_template_line add column rendering_provider_id bigint;
alter table charge_template_line add column referring_provider_id bigint;
alter table charge_template_line add column supervising_provider_id bigint;
alter table charge_template_line add column ordering_provider_id bigint;
alter table charge_template_line add column facility_provider_id bigint;
alter table charge_template_line add column purchased_from_provider_id bigint;
alter table charge_template_line add column purchase_price_cents bigint;
alter table charge_template_line add constraint charge_template_line_rendering_fk
  foreign key (rendering_provider_id) references provider (provider_id);
alter table charge_template_line add constraint charge_template_line_referring_fk
  foreign key (referring_provider_id) references provider (provider_id);
alter table charge_template_line add constraint charge_template_line_supervising_fk
  foreign key (supervising_provider_id) references provider (provider_id);
alter table charge_template_line add constraint charge_template_line_ordering_fk
  foreign key (ordering_provider_id) references provider (provider_id);
alter table charge_template_line add constraint charge_template_line_facility_fk
  foreign key (facility_provider_id) references provider (provider_id);
alter table charge_template_line add constraint charge_template_line_purchased_from_fk
  foreign key (purchased_from_provider_id) references provider (provider_id);
