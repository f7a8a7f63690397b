-- Why: people live, and accidents happen, outside the US. A row without a country is in the US, as all were before.
alter table patient add column country_code varchar;
alter table guarantor add column country_code varchar;
alter table coverage add column subscriber_country_code varchar;
alter table encounter add column accident_country_code varchar;
