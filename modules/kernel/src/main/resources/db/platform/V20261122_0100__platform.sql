-- The registry of Trusts: the only place that knows both the schema and the names people use.
CREATE TABLE trust (
    id             text PRIMARY KEY CHECK (id ~ '^trust_[0-9a-z]{10}$'),
    slug           text NOT NULL UNIQUE,
    ods_code       text NOT NULL,
    name           text NOT NULL,
    region_code    text,
    icb_code       text,
    status         text NOT NULL CHECK (status IN ('provisioning', 'trial', 'active', 'read_only', 'suspended', 'closing')),
    status_reason  text,
    status_since   timestamptz NOT NULL DEFAULT now(),
    database       text NOT NULL DEFAULT 'main',
    schema_version text,
    organisation_id text,
    created_at     timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX trust_ods_code ON trust (ods_code);

CREATE TABLE outbox_message (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trust         text NOT NULL DEFAULT current_user,
    topic         text NOT NULL,
    body          text NOT NULL,
    written_at    timestamptz NOT NULL DEFAULT now(),
    dispatched_at timestamptz
);
CREATE INDEX outbox_message_waiting ON outbox_message (id) WHERE dispatched_at IS NULL;

CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT now(),
    actor_id   uuid NOT NULL,
    actor_name text NOT NULL,
    action     text NOT NULL,
    subject    text NOT NULL,
    before     jsonb,
    after      jsonb
);
CREATE INDEX audit_entry_subject ON audit_entry (subject);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM alongside_platform;

-- The table that db-scheduler asks for.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
-- The scheduler runs its own statements, outside our transactions and roles.
GRANT USAGE ON SCHEMA alongside_platform TO alongside_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO alongside_app;
