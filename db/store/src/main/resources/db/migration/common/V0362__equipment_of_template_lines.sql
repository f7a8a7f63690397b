-- Why: what rents for a price, is taxed, or is done under a number of a laboratory or of a mammography unit does so every
-- time it is filled in. What was measured and the days are of one patient and stay out.
alter table charge_template_line add column equipment_days varchar;
alter table charge_template_line add column equipment_rental_cents bigint;
alter table charge_template_line add column equipment_purchase_cents bigint;
alter table charge_template_line add column equipment_frequency_code varchar;
alter table charge_template_line add column sales_tax_cents bigint;
alter table charge_template_line add column postage_cents bigint;
alter table charge_template_line add column mammography_number varchar;
alter table charge_template_line add column laboratory_number varchar;
alter table charge_template_line add column referring_laboratory_number varchar;
