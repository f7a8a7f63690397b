-- Why: PostgreSQL gives every role rights on the schema by default; the program's roles get to use it and no more.
revoke create on schema public from public;
grant usage on schema public to daysheet_app;
grant usage on schema public to daysheet_reader;
