-- What people who take part have to gain or to lose, said by themselves; words is null where they have nothing to declare.
create table interest (
    id              uuid          not null primary key,
    project_id      uuid          not null references project (id),
    participant_id  uuid          not null references participant (id),
    words           varchar(1000),
    said_on         date          not null,
    unique (project_id, participant_id)
);
create index interest_of_project on interest (project_id, said_on, id);
create index interest_of_participant on interest (participant_id);

-- The same of organisations.
create table organisation_interest (
    id               uuid          not null primary key,
    project_id       uuid          not null references project (id),
    organisation_id  uuid          not null references organisation (id),
    words            varchar(1000),
    said_on          date          not null,
    unique (project_id, organisation_id)
);
