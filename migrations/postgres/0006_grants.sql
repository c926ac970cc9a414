-- Two roles: the migrator owns the tables, the application role vidimus_app only uses them and cannot change what is
-- append-only. The grants apply when the role exists at the time of migration; docs name it for installations.

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'vidimus_app') THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO vidimus_app', current_schema());
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO vidimus_app', current_schema());
        REVOKE UPDATE, DELETE ON journal, checkpoints, checkpoint_heads, audit, sticker_events FROM vidimus_app;
        REVOKE DELETE ON cases, stickers, border_checks FROM vidimus_app;
        REVOKE INSERT, UPDATE, DELETE ON _sqlx_migrations FROM vidimus_app;
    END IF;
END
$$;
