-- Somebody without an account may be nameless; who wrote them down can hand out their slip anew.
-- A slip is an account of the issuer "slip", whose subject is a keyed hash of its words.
alter table participant alter column display_name drop not null;
alter table participant add column entered_by uuid references participant (id);
create index participant_by_entered on participant (entered_by);

-- Who wrote it down for somebody else.
alter table contribution add column entered_by uuid references participant (id);
create index contribution_by_entered on contribution (entered_by, project_id, entered_on desc, id desc);
