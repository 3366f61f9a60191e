-- What a project needs, and what of it is used. The unit is in words; money has none, it is in pounds.
create table resource_line (
    id          uuid          not null primary key,
    project_id  uuid          not null references project (id),
    kind        varchar(10)   not null,
    what        varchar(200)  not null,
    unit        varchar(60),
    needed      numeric(9, 2) not null check (needed > 0),
    used        numeric(9, 2) not null check (used >= 0),
    version     integer       not null
);
create index resource_line_of_project on resource_line (project_id);

-- Who gives how much of it: an organisation or a person. shown_as is what a person is called beside it in public, null
-- where they do not want to be named.
create table pledge (
    id               uuid          not null primary key,
    line_id          uuid          not null references resource_line (id),
    organisation_id  uuid          references organisation (id),
    participant_id   uuid          references participant (id),
    shown_as         varchar(80),
    amount           numeric(9, 2) not null check (amount > 0),
    note             varchar(300),
    check ((organisation_id is null) <> (participant_id is null)),
    constraint pledge_of_organisation unique (line_id, organisation_id),
    constraint pledge_of_person unique (line_id, participant_id)
);
create index pledge_of_participant on pledge (participant_id);

-- How the stewards cope in a stage with what nobody has pledged.
create table coping (
    id          uuid          not null primary key,
    project_id  uuid          not null references project (id),
    stage       varchar(20)   not null,
    words       varchar(2000) not null,
    written_on  date          not null,
    constraint coping_in_stage unique (project_id, stage)
);
