-- Which versions of the terms and the privacy notice a person has accepted, and since when.
create table acceptance (
    participant_id  uuid        not null references participant (id),
    terms           varchar(40) not null,
    privacy         varchar(40) not null,
    accepted_on     date        not null,
    primary key (participant_id, terms, privacy)
);
