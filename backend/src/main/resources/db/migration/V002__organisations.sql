create table organisation (
    id          uuid                     not null primary key,
    name        varchar(120)             not null,
    kind        varchar(40)              not null,
    summary     varchar(500)             not null,
    website     varchar(500),
    champions   boolean                  not null,
    parent_id   uuid                     references organisation (id),
    entered_at  timestamp with time zone not null
);
create index organisation_by_newest on organisation (entered_at desc, id desc);
