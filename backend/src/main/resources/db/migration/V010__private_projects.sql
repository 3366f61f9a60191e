-- Why a project is private; null for one that everybody may see.
alter table project add column private_because varchar(500);

-- What was told of a project, to be taken back when it goes private.
create index change_of_project on change (project_id, subject);

-- secret_hash: SHA-256 of 128 random bits that the server has never kept.
create table invitation (
    id           uuid                     not null primary key,
    project_id   uuid                     not null references project (id),
    secret_hash  varchar(64)              not null unique,
    uses         integer                  not null,
    uses_left    integer                  not null check (uses_left between 0 and uses),
    made_on      date                     not null,
    ends_at      timestamp with time zone not null,
    revoked      boolean                  not null
);
create index invitation_of_project on invitation (project_id, made_on desc, id desc);
