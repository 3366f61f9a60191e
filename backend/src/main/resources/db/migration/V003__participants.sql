-- A person; may have no account at all.
create table participant (
    id            uuid        not null primary key,
    display_name  varchar(80) not null
);

create table participant_language (
    participant_id  uuid        not null references participant (id),
    place           integer     not null,
    language        varchar(35) not null,
    primary key (participant_id, place)
);

-- The issuer is our alias for it, because addresses change.
create table account (
    issuer          varchar(40)  not null,
    subject         varchar(255) not null,
    participant_id  uuid         not null references participant (id),
    primary key (issuer, subject)
);
create index account_of_participant on account (participant_id);
