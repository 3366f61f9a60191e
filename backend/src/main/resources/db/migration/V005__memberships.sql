-- live is true or null, so that the key allows one live row and any number of ended ones.
-- shown_as is what the published counts by expertise count this row as; see Lenses and PublishedLenses.
create table membership (
    id              uuid    not null primary key,
    project_id      uuid    not null references project (id),
    participant_id  uuid    not null references participant (id),
    expertise       varchar(20),
    shown_as        varchar(20),
    joined_on       date    not null,
    left_on         date,
    live            boolean check (live),
    constraint membership_live_once unique (project_id, participant_id, live)
);
create index membership_of_participant on membership (participant_id, joined_on desc, id desc);
create index membership_of_project on membership (project_id, joined_on desc, id desc);

-- A duty is offered by a steward and held once its person has taken it on.
create table membership_duty (
    membership_id  uuid        not null references membership (id),
    duty           varchar(20) not null,
    held           boolean     not null,
    primary key (membership_id, duty)
);
