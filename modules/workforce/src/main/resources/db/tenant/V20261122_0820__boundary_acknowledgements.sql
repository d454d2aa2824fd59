-- Who agreed to what a role does not do, in which of its versions.
CREATE TABLE boundary_acknowledgement (
    person_id           uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    job_role_version_id uuid NOT NULL REFERENCES job_role_version ON DELETE CASCADE,
    acknowledged_on     date NOT NULL,
    recorded_by         text NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, job_role_version_id)
);
CREATE INDEX boundary_acknowledgement_version ON boundary_acknowledgement (job_role_version_id);
