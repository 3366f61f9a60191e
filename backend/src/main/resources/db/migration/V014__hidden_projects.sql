-- hidden_for names the house rule while a project is hidden. Nothing of it is then there for anybody outside.
alter table project add column hidden_for varchar(20);
alter table project add column hidden_reason varchar(1000);
